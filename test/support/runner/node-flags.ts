/**
 * What Node is started with where tests run the sources. Each thread that loads TypeScript brings a WebAssembly module to strip the
 * types, and Node 24 may end the whole process when two threads replace the same often called wrapper of an import at once
 * ("jit_page_->allocations_.erase(addr) == 1", nodejs/node#64500). With a budget that nobody uses up, wrappers are not replaced.
 * The bundle is JavaScript, so its workers have no such module.
 */
export const nodeFlags: readonly string[] = ['--wasm-wrapper-tiering-budget=1000000000'];
