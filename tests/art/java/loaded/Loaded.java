public class Loaded {
    public static String of(String text) {
        return "<" + text + ">";
    }
}
