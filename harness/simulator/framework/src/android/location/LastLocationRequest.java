package android.location;

/** Which last location is wanted. */
public final class LastLocationRequest {
    private LastLocationRequest() {
    }

    /** Puts a request together. */
    public static final class Builder {
        public Builder() {
        }

        public LastLocationRequest build() {
            return new LastLocationRequest();
        }
    }
}
