package com.example.yunzhushou;

import android.media.AudioFormat;
import android.media.AudioRecord;
import android.media.MediaRecorder;
import android.util.Log;

import java.util.Arrays;

/** Records a tenth of a second of sound. Blocks: not for the main thread, save in a build that does not care. */
final class Recorder {
    private static final String TAG = "Yunzhushou";
    private static final int RATE_HZ = 16000;
    private static final int WANTED_BYTES = RATE_HZ * 2 / 10;

    private Recorder() {}

    /** 16-bit mono samples; null where the platform refuses. */
    static byte[] record() {
        AudioRecord recorder = null;
        try {
            int least = AudioRecord.getMinBufferSize(
                    RATE_HZ, AudioFormat.CHANNEL_IN_MONO, AudioFormat.ENCODING_PCM_16BIT);
            recorder = new AudioRecord(
                    MediaRecorder.AudioSource.MIC, RATE_HZ, AudioFormat.CHANNEL_IN_MONO,
                    AudioFormat.ENCODING_PCM_16BIT, Math.max(least, WANTED_BYTES));
            // Without the permission the recorder never initialises, and this throws IllegalStateException.
            recorder.startRecording();
            byte[] samples = new byte[WANTED_BYTES];
            int count = recorder.read(samples, 0, samples.length);
            recorder.stop();
            return count <= 0 ? null : Arrays.copyOf(samples, count);
        } catch (SecurityException | IllegalStateException | IllegalArgumentException refused) {
            Log.w(TAG, "microphone: " + refused.getMessage());
            return null;
        } finally {
            if (recorder != null) {
                recorder.release();
            }
        }
    }
}
