package android.content.pm;

import java.util.List;

/** A long list that crosses the binder in pieces. */
public class ParceledListSlice<T> {
    private final List<T> list;

    public ParceledListSlice(List<T> list) {
        this.list = list;
    }

    public List<T> getList() {
        return list;
    }
}
