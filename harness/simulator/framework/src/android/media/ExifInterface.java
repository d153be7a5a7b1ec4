package android.media;

import java.io.FileDescriptor;
import java.io.IOException;
import java.io.InputStream;

/** What stands in a picture besides: none of these pictures has it. */
public class ExifInterface {
    public static final String TAG_GPS_LATITUDE = "GPSLatitude";
    public static final String TAG_GPS_LONGITUDE = "GPSLongitude";
    public static final String TAG_ORIENTATION = "Orientation";

    public ExifInterface(String path) throws IOException {
    }

    public ExifInterface(InputStream stream) throws IOException {
    }

    public ExifInterface(FileDescriptor descriptor) throws IOException {
    }

    public String getAttribute(String tag) {
        return null;
    }

    public boolean getLatLong(float[] output) {
        return false;
    }
}
