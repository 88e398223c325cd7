/**
 * Words of the trade that no dictionary has although several public collections of pages use them, and that are one or two
 * letters away from a common word: they are no slips.
 */
export const tradeWords: ReadonlySet<string> = new Set(
  `affinely aiven akka armv atoi autocompletions axios backoffs barebone barebones bbolt bigints callees cancelation cbor cbrt
cdecl cdylib cgroupfs cgroupv checkin checkpointed clientid coinbase colocating concatenative confd configmap configurables
configurator consolas containerd contravariantly cooldowns coursera cout covariantly crds cref crun daemonset dapr dask
datatypes datetimes dbus deadcode dedupe delegators dependee dependees deprioritize dequeue derefs destructures desugared
desugarings desugars desync devirtualization distinguisher dockerfiles docsy downstreams dtype dtypes elems endl enode enqueue
entr enumerables epoll epub errorf eslintrc etcd etcdv evals evictable execv exhaustivity expando falsey fatalf featureset
fieldset finalizer finalizers fixme fixmes foobaz fprintf fsnotify funcs futex genericity glog goimports gomod goroutines
gradlew grammarly graphviz hapi hashcode healthz idents iff impls inet infof inodes inotify inout instrumenter interp ints
ipam iperf iptable ipython isize isort javac javax jhub jitted jitting jquery jsonl keystore kita klog kops kotlinx kqueue
krew ktor kueue kustomization lastname libc linkerd livez lockfiles logf logr longterm luar luca lvalue lvalues magefile
mainnet malloc manpage manpages marko mdash mesos mgios microk minifiers minimatch miri misconfigures misparse mmap mqueue
msbuild msix mycompany mylib myplugin myproject mytable navbars ndash ndots nearley netstandard newstring nftables nodename
norun notin nums nuxt nvim oauth oauthenticator objc oneline onlined openai outdent outdented outdents outreachy overlayfs
peerings performantly pflag pkgs pointee popd popen poset posets ppermute preact presubmit procfile procs proj protoc psql
pygments pyproject qsort quickstarts rakefile readyz reborrow reborrowed referent rego renamings replayable replicaset
replicasets repls repos repr repros reqs reqwest resolv resx resync rlib rlibs rlimit rlimits rootfs rustc rvalue rvalues
sclient scrutinee sdist secp serde setns shoutout shoutouts significand sizet spdy sprintf sqlx statsd stylesheet
subexpression sublist sublists subnetted subnetting subobject subobjects subpaths subsetting subtrait subtraits supertypes
svgs syncfs sysctls templatized testnet testnets tmpl toml toolkits tostring traceid treap trunc tupled typechecks typerefs
uber uint umasks unallowed uncallable undefines unmarshal unreachability unsets unsize unsized unsizing unsuffixed untile
upcasting upserts upstreamed upstreaming urandom usec usecs userns usize varint vite voil vtable vtables wasi webhooks webp
webpacker winget wrappee writeups xargo xdebug yamls zpages zstandard zstd ztunnel`.split(/\s+/u),
);
