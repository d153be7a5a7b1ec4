package android.hardware.camera2;

import android.util.AndroidException;

/** The camera could not be had. */
public class CameraAccessException extends AndroidException {
    public static final int CAMERA_DISABLED = 1;
    public static final int CAMERA_DISCONNECTED = 2;
    public static final int CAMERA_ERROR = 3;
    public static final int CAMERA_IN_USE = 4;
    public static final int MAX_CAMERAS_IN_USE = 5;
    private final int reason;

    public CameraAccessException(int reason) {
        this(reason, "The camera could not be used: " + reason);
    }

    public CameraAccessException(int reason, String message) {
        super(message);
        this.reason = reason;
    }

    public CameraAccessException(int reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public final int getReason() {
        return reason;
    }
}
