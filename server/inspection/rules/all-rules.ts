import { awaitInLoop } from './await-in-loop'
import { importCycle, leakedInside, reachesInside } from './coupling'
import { decided, unreachable, unused } from './dead-code'
import { alikeBranches, duplicatedCode, duplicatedCondition, sameBranches } from './duplication'
import { changedWhileWalked, falsyZero, neverEqual, nothingThere, offByOne, textOrder } from './edges'
import { broadCatch, forgottenAwait, swallowedError, thrownText, vagueMessage } from './errors'
import {
  assignedInTest,
  cleverTrick,
  codeInComments,
  countedLoop,
  droppedResult,
  everythingImported,
  hidesBuiltIn,
  leftoverOutput,
  namedLambda,
  needlessPromise,
  nestedChoice,
  oldVariable,
  shortNames,
  sureOfIt,
  typeCompared,
  untypedPlace,
} from './habits'
import { mutatedInput } from './inputs'
import { exponentialRecursion, findsAllForOne, frontOfList, repeatedWork, sortForExtreme } from './repeated-work'
import type { Rule } from './rule'
import { copyInLoop, quadraticScan } from './scans'
import { complexCondition, complexFunction, deepNesting, longFunction, manyParameters } from './size'
import { hiddenState, mutableDefault } from './state'
import { booleanFlag, comparedWithTrue, looseEquality, magicValue, needlessCondition, numberedState } from './values'

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
