import {
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PageHeader } from '~/components/ui/page-header'
import { entriesIn, listErrors } from '~/features/account/entries'
import { PictureForm } from '~/features/account/picture-form'
import { ProfileForm, profileFields } from '~/features/account/profile-form'
import { SettingsSection } from '~/features/account/settings-section'
import { zonesToChoose } from '~/features/account/time-zones'
import { formHeaders, pickDeed, readForm, submitForm, textIn } from '~/lib/forms'
import { load } from '~/lib/page-data'
import { paths } from '~/lib/paths'
import { toastHeaders } from '~/lib/toast'

export const meta: MetaFunction = () => [{ title: 'Your profile · Guildhall' }]

export const headers = formHeaders

export async function loader({ request, context }: LoaderFunctionArgs) {
  const profile = await load(request, () => context.api.identity.profile())
  return { profile, zones: zonesToChoose(profile.timezone) }
}

type Deed = (form: FormData, context: AppLoadContext) => Promise<string>

const deeds: Record<string, Deed> = {
  profile: async (form, { api }) => {
    await api.identity.saveProfile({
      firstName: textIn(form, 'firstName'),
      lastName: textIn(form, 'lastName'),
      bio: textIn(form, 'bio'),
      location: textIn(form, 'location'),
      website: textIn(form, 'website'),
      timezone: textIn(form, 'timezone'),
      interests: entriesIn(textIn(form, 'interests')),
      learningGoals: entriesIn(textIn(form, 'learningGoals')),
    })
    return 'Your profile is saved.'
  },
  picture: async (form, { api }) => {
    const file = form.get('picture')
    // How much there can be at most is the body limit of this page; what a picture may be, the procedure knows.
    const bytes = file instanceof File ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0)
    await api.identity.savePicture({ contentBase64: bytes.toString('base64') })
    return 'Your picture is set.'
  },
  'remove-picture': async (_form, { api }) => {
    await api.identity.removePicture()
    return 'Your picture is removed.'
  },
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  const deed = pickDeed(deeds, form)
  const lists = {
    interests: entriesIn(textIn(form, 'interests')),
    learningGoals: entriesIn(textIn(form, 'learningGoals')),
  }
  const rename = ({ contentBase64, ...fields }: Record<string, string>) =>
    contentBase64 === undefined ? listErrors(fields, lists) : { picture: contentBase64 }
  return submitForm({ request, form, keep: profileFields, rename }, async () => {
    const text = await deed(form, context)
    return redirect(paths.settings.profile, { headers: toastHeaders({ tone: 'ok', text }) })
  })
}

export default function ProfileSettings() {
  const { profile, zones } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const aboutProfile = answer?.intent === 'profile'
  return (
    <>
      <PageHeader
        title="Your profile"
        intro={`You are ${profile.username} here. Write as much or as little of the rest as you like.`}
      />
      <SettingsSection title="Picture" intro="Shown beside your name.">
        {/* Another picture is another form: nothing chosen, nothing shown before it is sent. */}
        <PictureForm key={profile.avatarUrl} avatarUrl={profile.avatarUrl} answer={aboutProfile ? undefined : answer} />
      </SettingsSection>
      <SettingsSection title="About you" intro="What you love and what you want to learn shape your courses.">
        <ProfileForm profile={profile} zones={zones} answer={aboutProfile ? answer : undefined} />
      </SettingsSection>
    </>
  )
}
