package rows.natives;

/** In hertz. */
public final class android_media_AudioSystem {
    public static int native_getMinSampleRate() {
        return 4000;
    }

    public static int native_getMaxSampleRate() {
        return 192000;
    }
}
