package android.location;

/** The receiver, as it was told of before Android 7. */
@Deprecated
public final class GpsStatus {
    GpsStatus() {
    }

    /** Told the sentences of the receiver. */
    @Deprecated
    public interface NmeaListener {
        void onNmeaReceived(long timestamp, String nmea);
    }
}
