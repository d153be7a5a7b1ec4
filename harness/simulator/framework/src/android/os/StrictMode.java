package android.os;

/** Policies are accepted; only the platform's default one, no network on the main thread, is enforced. */
public final class StrictMode {
    private static final int DETECT_THREAD_NETWORK = 1 << 2;
    private static volatile boolean sNetworkOnMainAllowed;

    private StrictMode() {
    }

    public static void setThreadPolicy(ThreadPolicy policy) {
        if (Looper.myLooper() == Looper.getMainLooper()) {
            sNetworkOnMainAllowed = !policy.network;
        }
    }

    public static int getThreadPolicyMask() {
        return sNetworkOnMainAllowed ? 0 : DETECT_THREAD_NETWORK;
    }

    public static ThreadPolicy getThreadPolicy() {
        return new ThreadPolicy(!sNetworkOnMainAllowed);
    }

    public static void setVmPolicy(VmPolicy policy) {
    }

    public static VmPolicy getVmPolicy() {
        return VmPolicy.LAX;
    }

    public static ThreadPolicy allowThreadDiskReads() {
        return getThreadPolicy();
    }

    public static ThreadPolicy allowThreadDiskWrites() {
        return getThreadPolicy();
    }

    public static void noteSlowCall(String name) {
    }

    /** What a thread must not do. */
    public static final class ThreadPolicy {
        public static final ThreadPolicy LAX = new ThreadPolicy(false);
        final boolean network;

        ThreadPolicy(boolean network) {
            this.network = network;
        }

        /** Collects the policy. */
        public static final class Builder {
            private boolean network = !sNetworkOnMainAllowed;

            public Builder() {
            }

            public Builder(ThreadPolicy policy) {
                network = policy.network;
            }

            public Builder detectAll() {
                return this;
            }

            public Builder detectNetwork() {
                return this;
            }

            public Builder permitAll() {
                network = false;
                return this;
            }

            public Builder permitNetwork() {
                network = false;
                return this;
            }

            public Builder penaltyLog() {
                return this;
            }

            public Builder penaltyDeath() {
                return this;
            }

            public ThreadPolicy build() {
                return new ThreadPolicy(network);
            }
        }
    }

    /** What a process must not do. */
    public static final class VmPolicy {
        public static final VmPolicy LAX = new VmPolicy();

        private VmPolicy() {
        }

        /** Collects the policy. */
        public static final class Builder {
            public Builder() {
            }

            public Builder detectAll() {
                return this;
            }

            public Builder penaltyLog() {
                return this;
            }

            public VmPolicy build() {
                return LAX;
            }
        }
    }
}
