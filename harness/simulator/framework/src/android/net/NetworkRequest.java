package android.net;

/** Which network is wanted. */
public class NetworkRequest {
    NetworkRequest() {
    }

    /** Puts a request together. */
    public static class Builder {
        public Builder() {
        }

        public Builder addCapability(int capability) {
            return this;
        }

        public Builder addTransportType(int transport) {
            return this;
        }

        public NetworkRequest build() {
            return new NetworkRequest();
        }
    }
}
