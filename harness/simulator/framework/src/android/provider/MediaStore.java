package android.provider;

import android.net.Uri;

/** Names of the media library. */
public final class MediaStore {
    public static final String AUTHORITY = "media";
    public static final Uri AUTHORITY_URI = Uri.parse("content://" + AUTHORITY);
    public static final String ACTION_IMAGE_CAPTURE = "android.media.action.IMAGE_CAPTURE";
    public static final String ACTION_PICK_IMAGES = "android.provider.action.PICK_IMAGES";
    public static final String VOLUME_EXTERNAL = "external";
    public static final String EXTRA_OUTPUT = "output";

    public MediaStore() {
    }

    /** Columns of all media. */
    public interface MediaColumns extends BaseColumns {
        String DATA = "_data";
        String SIZE = "_size";
        String DISPLAY_NAME = "_display_name";
        String TITLE = "title";
        String DATE_ADDED = "date_added";
        String DATE_MODIFIED = "date_modified";
        String DATE_TAKEN = "datetaken";
        String MIME_TYPE = "mime_type";
        String WIDTH = "width";
        String HEIGHT = "height";
        String RELATIVE_PATH = "relative_path";
        String BUCKET_DISPLAY_NAME = "bucket_display_name";
    }

    /** Pictures. */
    public static final class Images {
        public Images() {
        }

        /** Columns of pictures. */
        public interface ImageColumns extends MediaColumns {
            String LATITUDE = "latitude";
            String LONGITUDE = "longitude";
            String ORIENTATION = "orientation";
        }

        /** The pictures. */
        public static final class Media implements ImageColumns {
            public static final Uri EXTERNAL_CONTENT_URI = Uri.parse("content://media/external/images/media");

            public Media() {
            }

            public static Uri getContentUri(String volume) {
                return Uri.parse("content://media/" + volume + "/images/media");
            }
        }
    }

    /** Films. */
    public static final class Video {
        public Video() {
        }

        /** The films. */
        public static final class Media implements MediaColumns {
            public static final Uri EXTERNAL_CONTENT_URI = Uri.parse("content://media/external/video/media");

            public Media() {
            }
        }
    }

    /** Sounds. */
    public static final class Audio {
        public Audio() {
        }

        /** The sounds. */
        public static final class Media implements MediaColumns {
            public static final Uri EXTERNAL_CONTENT_URI = Uri.parse("content://media/external/audio/media");

            public Media() {
            }
        }
    }

    /** All files. */
    public static final class Files {
        public Files() {
        }

        public static Uri getContentUri(String volume) {
            return Uri.parse("content://media/" + volume + "/file");
        }
    }
}
