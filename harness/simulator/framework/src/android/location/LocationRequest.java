package android.location;

/** How often and how well. */
public final class LocationRequest {
    public static final int QUALITY_HIGH_ACCURACY = 100;
    public static final int QUALITY_BALANCED_POWER_ACCURACY = 102;
    public static final int QUALITY_LOW_POWER = 104;
    public static final long PASSIVE_INTERVAL = Long.MAX_VALUE;
    private final long interval;
    private final int quality;
    private final float minDistance;

    private LocationRequest(long interval, int quality, float minDistance) {
        this.interval = interval;
        this.quality = quality;
        this.minDistance = minDistance;
    }

    public long getIntervalMillis() {
        return interval;
    }

    public int getQuality() {
        return quality;
    }

    public float getMinUpdateDistanceMeters() {
        return minDistance;
    }

    /** Puts a request together. */
    public static final class Builder {
        private long interval;
        private int quality = QUALITY_BALANCED_POWER_ACCURACY;
        private float minDistance;

        public Builder(long interval) {
            this.interval = interval;
        }

        public Builder(LocationRequest request) {
            interval = request.interval;
            quality = request.quality;
            minDistance = request.minDistance;
        }

        public Builder setIntervalMillis(long interval) {
            this.interval = interval;
            return this;
        }

        public Builder setQuality(int quality) {
            this.quality = quality;
            return this;
        }

        public Builder setMinUpdateDistanceMeters(float distance) {
            minDistance = distance;
            return this;
        }

        public Builder setMinUpdateIntervalMillis(long interval) {
            return this;
        }

        public Builder setMaxUpdates(int count) {
            return this;
        }

        public Builder setDurationMillis(long duration) {
            return this;
        }

        public LocationRequest build() {
            return new LocationRequest(interval, quality, minDistance);
        }
    }
}
