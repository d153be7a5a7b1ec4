package android.hardware;

/** Told once that something happened. */
public abstract class TriggerEventListener {
    public TriggerEventListener() {
    }
}
