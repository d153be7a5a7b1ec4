package android.location;

/** Which satellites the receiver sees. */
public final class GnssStatus {
    GnssStatus() {
    }

    public int getSatelliteCount() {
        return 0;
    }

    /** Told of the receiver. */
    public abstract static class Callback {
        public Callback() {
        }

        public void onStarted() {
        }

        public void onStopped() {
        }

        public void onFirstFix(int millis) {
        }

        public void onSatelliteStatusChanged(GnssStatus status) {
        }
    }
}
