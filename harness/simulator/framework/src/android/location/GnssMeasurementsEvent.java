package android.location;

/** Raw measurements of the receiver; this device's gives none. */
public final class GnssMeasurementsEvent {
    GnssMeasurementsEvent() {
    }

    /** Told of measurements. */
    public abstract static class Callback {
        public static final int STATUS_NOT_SUPPORTED = 0;
        public static final int STATUS_READY = 1;

        public Callback() {
        }

        public void onGnssMeasurementsReceived(GnssMeasurementsEvent event) {
        }

        @Deprecated
        public void onStatusChanged(int status) {
        }
    }
}
