package android.provider;

/** Columns of every table. */
public interface BaseColumns {
    String _ID = "_id";
    String _COUNT = "_count";
}
