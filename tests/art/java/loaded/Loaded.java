import java.util.concurrent.Callable;

public class Loaded implements Callable<String> {
    public static String of(String text) {
        return "<" + text + ">";
    }

    @Override
    public String call() {
        return "<called>";
    }
}
