package rows.natives;

import android.media.AudioRecord;

/** A microphone that hears as much as is asked for. */
public final class android_media_AudioRecord {
    public static int native_read_in_byte_array(AudioRecord record, byte[] into, int offset, int length, boolean waits) {
        return length;
    }

    public static int native_read_in_short_array(AudioRecord record, short[] into, int offset, int length, boolean waits) {
        return length;
    }

    public static int native_read_in_float_array(AudioRecord record, float[] into, int offset, int length, boolean waits) {
        return length;
    }

    public static int native_read_in_direct_buffer(AudioRecord record, Object into, int length, boolean waits) {
        return length;
    }
}
