package rows.natives;

import android.hardware.Sensor;

/** One sensor. */
public final class android_hardware_SystemSensorManager {
    public static boolean nativeGetSensorAtIndex(long manager, Sensor sensor, int index) {
        return index == 0;
    }

    public static boolean nativeGetDefaultDeviceSensorAtIndex(long manager, Sensor sensor, int index) { // API 35
        return index == 0;
    }
}
