package android.location;

/** Told the sentences of the receiver. */
public interface OnNmeaMessageListener {
    void onNmeaMessage(String message, long timestamp);
}
