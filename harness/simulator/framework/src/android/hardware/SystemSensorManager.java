package android.hardware;

import android.content.Context;
import android.os.Handler;
import android.os.Looper;
import android.os.SystemClock;

import com.android.internal.os.Remote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A phone that lies still: each listener hears once. */
public class SystemSensorManager extends SensorManager {
    private static final float GRAVITY = 9.81f;
    private final List<Sensor> sensors = Arrays.asList(
            new Sensor(Sensor.TYPE_ACCELEROMETER, "Accelerometer"),
            new Sensor(Sensor.TYPE_MAGNETIC_FIELD, "Magnetometer"),
            new Sensor(Sensor.TYPE_GYROSCOPE, "Gyroscope"),
            new Sensor(Sensor.TYPE_LIGHT, "Light"),
            new Sensor(Sensor.TYPE_STEP_COUNTER, "Step counter"));

    SystemSensorManager(Context context) {
    }

    List<Sensor> sensors(int type) {
        if (type == Sensor.TYPE_ALL) {
            Remote.call("sensor", "list");
        }
        List<Sensor> found = new ArrayList<Sensor>();
        for (Sensor each : sensors) {
            if (type == Sensor.TYPE_ALL || each.getType() == type) {
                found.add(each);
            }
        }
        return found;
    }

    boolean register(final SensorEventListener listener, final Sensor sensor, Handler handler) {
        return Remote.bool("sensor", "register", "type", sensor.getType()) && (handler == null ? new Handler(Looper.getMainLooper()) : handler).post(new Runnable() {
            @Override
            public void run() {
                SensorEvent event = new SensorEvent(3);
                event.sensor = sensor;
                event.timestamp = SystemClock.elapsedRealtimeNanos();
                event.values[2] = sensor.getType() == Sensor.TYPE_ACCELEROMETER ? GRAVITY : 0;
                listener.onSensorChanged(event);
            }
        });
    }
}
