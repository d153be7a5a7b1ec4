package android.os;

/** A motor that nobody feels. */
public abstract class Vibrator {
    public boolean hasVibrator() {
        return true;
    }

    public void vibrate(long milliseconds) {
    }

    public void cancel() {
    }
}
