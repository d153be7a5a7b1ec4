package android.hardware;

/** What a sensor felt. */
public class SensorEvent {
    public final float[] values;
    public Sensor sensor;
    public int accuracy;
    public long timestamp;

    SensorEvent(int size) {
        values = new float[size];
    }
}
