package android.ads;

/** An SDK of the app under a name of the platform's, which asks the platform. */
public class Report {
    public static String made() {
        return Runtime.getRuntime().availableProcessors() > 0 ? "made" : "";
    }
}
