package android.hardware;

/** A sensor. */
public final class Sensor {
    public static final int TYPE_ALL = -1;
    public static final int TYPE_ACCELEROMETER = 1;
    public static final int TYPE_MAGNETIC_FIELD = 2;
    public static final int TYPE_GYROSCOPE = 4;
    public static final int TYPE_LIGHT = 5;
    public static final int TYPE_PROXIMITY = 8;
    public static final int TYPE_STEP_COUNTER = 19;
    private final int type;
    private final String name;

    Sensor(int type, String name) {
        this.type = type;
        this.name = name;
    }

    public int getType() {
        return type;
    }

    public String getName() {
        return name;
    }

    public String getVendor() {
        return "AOSP";
    }

    @Override
    public String toString() {
        return "{Sensor name=\"" + name + "\", vendor=\"AOSP\", version=1, type=" + type + ", maxRange=0.0}";
    }

    public int getVersion() {
        return 1;
    }
}
