package android.location;

/** How measurements were wanted before Android 12. */
public final class GnssRequest {
    private GnssRequest() {
    }

    /** Puts a request together. */
    public static final class Builder {
        public Builder() {
        }

        public GnssRequest build() {
            return new GnssRequest();
        }
    }
}
