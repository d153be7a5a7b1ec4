package rows.natives;

import android.hardware.camera2.CameraCharacteristics;
import android.hardware.camera2.impl.CameraMetadataNative;

/** A camera that can do the least. */
public final class android_hardware_camera2_impl_CameraMetadataNative {
    public static Object get(CameraMetadataNative metadata, CameraCharacteristics.Key<?> key) {
        return key.getName().equals("android.request.availableCapabilities") ? new int[] {0} : null;
    }
}
