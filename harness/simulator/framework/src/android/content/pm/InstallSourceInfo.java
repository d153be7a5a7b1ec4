package android.content.pm;

/** Who installed a package. */
public final class InstallSourceInfo {
    private final String installer;

    public InstallSourceInfo(String initiating, SigningInfo signing, String originating, String installing) {
        installer = installing;
    }

    public String getInstallingPackageName() {
        return installer;
    }

    public String getInitiatingPackageName() {
        return installer;
    }
}
