package android.database;

/** A cursor that can be read from another process. */
public interface CrossProcessCursor extends Cursor {
    boolean onMove(int oldPosition, int newPosition);
}
