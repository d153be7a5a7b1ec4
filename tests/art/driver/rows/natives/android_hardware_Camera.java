package rows.natives;

import android.os.Parcel;

/** One camera, at the back. */
public final class android_hardware_Camera {
    public static int getNumberOfCameras() {
        return 1;
    }

    public static int _getNumberOfCameras(Parcel client, int policy) {
        return 1;
    }
}
