import { type PlacementQuestion, placeOptions } from './placement-question'

export const boundaryInterfaces: PlacementQuestion[] = [
  {
    id: 'boundary-circle',
    concept: 'boundary_interfaces',
    difficulty: 2,
    prompt: 'The module `billing` imports `orders`, and `orders` imports `billing`. What is the trouble with that?',
    options: placeOptions([
      'Neither can be tested or changed by itself.',
      'Each is loaded twice, so the program needs twice the memory.',
      'TypeScript refuses to compile modules that import each other.',
      'The two can no longer use the same types.',
    ]),
    answer: 'a',
    why: 'A circle makes one module out of two, whatever the folders say. It does compile, and each is loaded once; that is why it goes unnoticed for long.',
  },
  {
    id: 'boundary-parameter',
    concept: 'boundary_interfaces',
    difficulty: 3,
    prompt:
      '`discount` is a rule that depends on how many years somebody has been a member, and on nothing else. Which parameter lets it know the least about the rest of the program?',
    options: placeOptions([
      '`discount(request: HttpRequest)`',
      '`discount(memberId: string, database: Database)`',
      '`discount(member: Member)`, where a `Member` has forty fields',
      '`discount(years: number)`',
    ]),
    answer: 'd',
    why: 'It asks for exactly what it needs. So it can be tested with a number, used for people who are in no database, and left alone when `Member` changes.',
  },
  {
    id: 'boundary-owner',
    concept: 'boundary_interfaces',
    difficulty: 3,
    prompt:
      'Your rules have to notify people. They must not depend on the package of the mail provider, which may change. They call an interface `Notifier`. Where does it belong, and what implements it?',
    options: placeOptions([
      'In the package of the provider, and the rules implement it.',
      'Beside the rules that call it, and an adapter that knows the provider implements it.',
      'In the adapter that knows the provider, so that the rules import both from one and the same place.',
      'Beside the rules, and it has one method for each method of the package, so that nothing is lost.',
    ]),
    answer: 'b',
    why: 'Who calls owns the interface, in its own words. So the arrow points from the adapter to the rules; where the rules import the adapter, or copy the shape of the package, they change when the provider does.',
  },
  {
    id: 'boundary-contract',
    concept: 'boundary_interfaces',
    difficulty: 4,
    prompt:
      'Programs of other teams call your endpoint and read its JSON; they ignore fields that they do not know. Which change can you ship without breaking any of them?',
    options: placeOptions([
      '`name`, which was always a text, is now `null` if nobody entered one.',
      '`count` is now called `total`, with the same numbers in it, and in the same place.',
      'The answer has a new field `note`, and requests may carry one.',
      'Requests have to say which `currency` they mean.',
    ]),
    answer: 'c',
    why: 'More in the answer, and more that is optional in the request, is safe. A new `null`, a lost field and a new duty each break somebody who did nothing wrong.',
  },
]
