package android.hardware;

import android.os.Handler;

import java.util.ArrayList;
import java.util.List;

/** The sensors. */
public abstract class SensorManager {
    public static final int SENSOR_DELAY_FASTEST = 0;
    public static final int SENSOR_DELAY_GAME = 1;
    public static final int SENSOR_DELAY_UI = 2;
    public static final int SENSOR_DELAY_NORMAL = 3;

    public SensorManager() {
    }

    private static SystemSensorManager system(SensorManager manager) {
        return (SystemSensorManager) manager;
    }

    public List<Sensor> getSensorList(int type) {
        return system(this).sensors(type);
    }

    public Sensor getDefaultSensor(int type) {
        List<Sensor> found = system(this).sensors(type);
        return found.isEmpty() ? null : found.get(0);
    }

    public Sensor getDefaultSensor(int type, boolean wakeUp) {
        return getDefaultSensor(type);
    }

    public List<Sensor> getDynamicSensorList(int type) {
        return new ArrayList<Sensor>();
    }

    @Deprecated
    public int getSensors() {
        return 0;
    }

    public boolean requestTriggerSensor(TriggerEventListener listener, Sensor sensor) {
        return false;
    }

    public boolean registerListener(SensorEventListener listener, Sensor sensor, int period) {
        return registerListener(listener, sensor, period, (Handler) null);
    }

    public boolean registerListener(SensorEventListener listener, Sensor sensor, int period, int latency) {
        return registerListener(listener, sensor, period, (Handler) null);
    }

    public boolean registerListener(
            SensorEventListener listener, Sensor sensor, int period, int latency, Handler handler) {
        return registerListener(listener, sensor, period, handler);
    }

    public boolean registerListener(SensorEventListener listener, Sensor sensor, int period, Handler handler) {
        return listener != null && sensor != null && system(this).register(listener, sensor, handler);
    }

    public void unregisterListener(SensorEventListener listener) {
    }

    public void unregisterListener(SensorEventListener listener, Sensor sensor) {
    }
}
