package android.hardware.camera2;

/** Why there is no picture. */
public class CaptureFailure {
    public static final int REASON_ERROR = 0;

    CaptureFailure() {
    }

    public int getReason() {
        return REASON_ERROR;
    }
}
