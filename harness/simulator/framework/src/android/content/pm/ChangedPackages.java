package android.content.pm;

import java.util.List;

/** What was installed or updated since a number. */
public final class ChangedPackages {
    private final List<String> names;

    public ChangedPackages(int sequenceNumber, List<String> names) {
        this.names = names;
    }

    public List<String> getPackageNames() {
        return names;
    }
}
