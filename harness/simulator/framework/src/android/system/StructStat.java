package android.system;

/** What stat says of a file. */
public final class StructStat {
    public final int st_mode;
    public final long st_size;
    public final int st_uid;

    StructStat(int mode, long size, int uid) {
        st_mode = mode;
        st_size = size;
        st_uid = uid;
    }
}
