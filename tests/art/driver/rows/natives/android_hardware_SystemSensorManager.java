package rows.natives;

import android.hardware.Sensor;

/** One sensor. */
public final class android_hardware_SystemSensorManager {
    public static boolean nativeGetSensorAtIndex(long manager, Sensor sensor, int index) {
        return index == 0;
    }
}
