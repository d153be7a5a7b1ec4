package android.os;

/** For whom work is done. */
public class WorkSource {
    public WorkSource() {
    }

    public WorkSource(WorkSource original) {
    }

    public boolean isEmpty() {
        return true;
    }
}
