package android.bluetooth.le;

/** How hard a scan looks. */
public final class ScanSettings {
    public static final int SCAN_MODE_LOW_POWER = 0;
    public static final int SCAN_MODE_LOW_LATENCY = 2;

    private ScanSettings() {
    }

    /** Puts settings together. */
    public static final class Builder {
        public Builder() {
        }

        public Builder setScanMode(int mode) {
            return this;
        }

        public ScanSettings build() {
            return new ScanSettings();
        }
    }
}
