package android.bluetooth.le;

/** Which devices a scan is for. */
public final class ScanFilter {
    private ScanFilter() {
    }

    /** Puts a filter together. */
    public static final class Builder {
        public Builder() {
        }

        public ScanFilter build() {
            return new ScanFilter();
        }
    }
}
