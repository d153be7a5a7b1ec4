package android.location;

/** How measurements are wanted. */
public final class GnssMeasurementRequest {
    private GnssMeasurementRequest() {
    }

    /** Puts a request together. */
    public static final class Builder {
        public Builder() {
        }

        public GnssMeasurementRequest build() {
            return new GnssMeasurementRequest();
        }
    }
}
