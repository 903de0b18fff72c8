import { awaitInLoop } from './await-in-loop'
import { booleanFlag } from './boolean-flag'
import { changedWhileWalked } from './changed-while-walked'
import { codeInComments } from './code-in-comments'
import { falsyZero, neverEqual, textOrder } from './comparisons'
import { countedLoop } from './counted-loop'
import { importCycle, leakedInside, reachesInside } from './coupling'
import { decided, unreachable, unused } from './dead-code'
import { alikeBranches, duplicatedCode, duplicatedCondition, sameBranches } from './duplication'
import { findsAllForOne, frontOfList, sortForExtreme } from './ends-of-lists'
import { comparedWithTrue, looseEquality } from './equality'
import { broadCatch, forgottenAwait, swallowedError, thrownText, vagueMessage } from './errors'
import { exponentialRecursion } from './exponential-recursion'
import {
  assignedInTest,
  cleverTrick,
  droppedResult,
  everythingImported,
  leftoverOutput,
  namedLambda,
  needlessPromise,
  nestedChoice,
  oldVariable,
  sureOfIt,
  typeCompared,
  untypedPlace,
} from './habits'
import { mutatedInput } from './inputs'
import { magicValue } from './magic-value'
import { hidesBuiltIn, shortNames } from './names'
import { needlessCondition } from './needless-condition'
import { nothingThere } from './nothing-there'
import { numberedState } from './numbered-state'
import { offByOne } from './off-by-one'
import { repeatedWork } from './repeated-work'
import type { Rule } from './rule'
import { copyInLoop, quadraticScan } from './scans'
import { complexCondition, complexFunction, deepNesting, longFunction, manyParameters } from './size'
import { hiddenState, mutableDefault } from './state'

export const allRules: readonly Rule[] = [
  deepNesting,
  longFunction,
  complexFunction,
  complexCondition,
  manyParameters,
  duplicatedCode,
  duplicatedCondition,
  sameBranches,
  alikeBranches,
  unreachable,
  unused,
  decided,
  hiddenState,
  mutableDefault,
  mutatedInput,
  swallowedError,
  broadCatch,
  reachesInside,
  leakedInside,
  importCycle,
  quadraticScan,
  copyInLoop,
  repeatedWork,
  exponentialRecursion,
  sortForExtreme,
  frontOfList,
  findsAllForOne,
  textOrder,
  offByOne,
  changedWhileWalked,
  nothingThere,
  falsyZero,
  neverEqual,
  forgottenAwait,
  magicValue,
  numberedState,
  looseEquality,
  comparedWithTrue,
  needlessCondition,
  booleanFlag,
  nestedChoice,
  cleverTrick,
  assignedInTest,
  thrownText,
  vagueMessage,
  oldVariable,
  leftoverOutput,
  untypedPlace,
  namedLambda,
  everythingImported,
  countedLoop,
  typeCompared,
  codeInComments,
  needlessPromise,
  droppedResult,
  sureOfIt,
  shortNames,
  hidesBuiltIn,
  awaitInLoop,
]
