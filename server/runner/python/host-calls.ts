import { Stop } from './stop'

/**
 * All that WebAssembly may ask of the host, by name. What is in none of these tables is dead once the interpreter is set up:
 * JavaScript objects, shells, sockets, dynamic libraries, foreign functions. That wall stands below Python, so nothing that
 * a learner finds or patches inside of it reaches around.
 */

export type HostCall = (...args: never[]) => unknown
export type HostCalls = Record<string, unknown>

/** Emscripten's own, on files in memory. */
const kept = [
  ...['_Py_emscripten_runtime', '_PyEM_TrampolineCall_JS', 'Jsv_GetError_import', 'JsvError_Check'],
  ...['emscripten_runtime_keepalive_push', 'emscripten_runtime_keepalive_pop', '_emscripten_runtime_keepalive_clear'],
  ...['__syscall_getuid32_js', '__syscall_umask_js', '__syscall_fcntl64', '__syscall_openat', '__syscall_faccessat'],
  ...['__syscall_chdir', '__syscall_fchdir', '__syscall_chmod', '__syscall_fchmod', '__syscall_dup', '__syscall_dup3'],
  ...['__syscall_fstat64', '__syscall_stat64', '__syscall_newfstatat', '__syscall_lstat64', '__syscall_getcwd'],
  ...['__syscall_getdents64', '__syscall_mkdirat', '__syscall_unlinkat', '__syscall_rmdir', '__syscall_renameat'],
  ...['__syscall_readlinkat', '__syscall_utimensat', '__syscall_statfs64', '__syscall_fstatfs64', '__syscall_ioctl'],
  ...['environ_sizes_get', 'environ_get', 'fd_close', 'fd_read', 'fd_pread', 'fd_seek', 'fd_sync', 'fd_fdstat_get'],
  ...['fd_write', 'clock_res_get', 'clock_time_get', '_timegm_js', '_gmtime_js', '_mktime_js', '_localtime_js'],
  ...['_tzset_js', 'emscripten_get_heap_max', 'emscripten_resize_heap', '_emscripten_get_progname', '_munmap_js'],
  ...['emscripten_date_now', 'emscripten_get_now', 'random_get', '_Py_CheckEmscriptenSignals_Helper'],
]

const notPermitted = 63
const noSpace = 51

/** Answered with a refusal, which Python makes an `OSError` of. */
const refused: Record<string, number> = {
  ...Object.fromEntries(
    ['socket', 'bind', 'connect', 'listen', 'accept4', 'getpeername', 'getsockname', 'getsockopt', 'sendto', 'sendmsg']
      .concat('recvfrom', 'recvmsg', 'pipe', 'poll', 'mknodat', 'symlinkat', 'fchownat', 'fchown32', 'fchmodat2')
      .map((name) => [`__syscall_${name}`, -notPermitted]),
  ),
  __syscall_truncate64: -noSpace,
  __syscall_ftruncate64: -noSpace,
  __syscall_fallocate: -noSpace,
  __syscall_fadvise64: 0,
  __syscall_fdatasync: 0,
  fd_pwrite: noSpace,
  _mmap_js: -notPermitted,
  _msync_js: 0,
  _emscripten_system: -notPermitted,
  _setitimer_js: 0,
  _dlopen_js: 0,
  _emscripten_dlopen_js: 0,
  _dlsym_js: 0,
  getaddrinfo: -4,
  getnameinfo: -4,
  getprotobyname: 0,
}

/** Opening, making and moving: each of these may leave something in memory that no limit of WebAssembly sees. */
const counted = new Set([
  '__syscall_openat',
  '__syscall_mkdirat',
  '__syscall_renameat',
  '__syscall_dup',
  '__syscall_dup3',
])
const mostCounted = 5_000

/**
 * Puts itself between WebAssembly and all that the host offers it. `own` are answers of ours, from the beginning; the rest is
 * as Emscripten has it until `lock` is called.
 */
export function restrictHostCalls(calls: HostCalls, own: Record<string, HostCall>): { lock(): void } {
  let isLocked = false
  let made = 0
  for (const [name, original] of Object.entries(calls)) {
    if (typeof original !== 'function') continue
    const ours = own[name]
    let instead: HostCall | undefined = ours
    if (ours === undefined && counted.has(name))
      instead = (...args) => {
        if (isLocked) made += 1
        return made > mostCounted ? -noSpace : Reflect.apply(original, undefined, args)
      }
    else if (ours === undefined && !kept.includes(name))
      instead = (...args) => {
        if (!isLocked) return Reflect.apply(original, undefined, args)
        const answer = refused[name]
        if (answer !== undefined) return answer
        throw new Stop('crash', 'The program tried to leave its interpreter, and was stopped.')
      }
    // Emscripten keeps the signature on the function, and asks for it when it needs a pointer to it.
    if (instead !== undefined) calls[name] = Object.assign(instead, original)
  }
  return {
    lock: () => {
      isLocked = true
    },
  }
}
