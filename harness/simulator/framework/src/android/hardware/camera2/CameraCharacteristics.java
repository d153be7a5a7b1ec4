package android.hardware.camera2;

/** What a camera is. */
public final class CameraCharacteristics extends CameraMetadata<CameraCharacteristics.Key<?>> {
    public static final Key<Integer> LENS_FACING = new Key<Integer>("android.lens.facing", Integer.class, 0L);
    public static final Key<Integer> SENSOR_ORIENTATION =
            new Key<Integer>("android.sensor.orientation", Integer.class, 0L);
    private final int facing;

    CameraCharacteristics(int facing) {
        this.facing = facing;
    }

    /** The name of a fact. */
    public static final class Key<T> {
        private final String name;
        private final Class<T> type;

        public Key(String name, Class<T> type, long vendor) {
            this.name = name;
            this.type = type;
        }

        public String getName() {
            return name;
        }
    }

    public <T> T get(Key<T> key) {
        if (key.name.equals("android.lens.facing")) {
            return key.type.cast(facing);
        }
        return key.name.equals("android.sensor.orientation") ? key.type.cast(90) : null;
    }
}
