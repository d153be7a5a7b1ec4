import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.SimpleDateFormat;
import java.util.Base64;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** Uses what stands on natives, on resources and on classes of two releases. Both runtimes are to print the same. */
public class Library {
    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.US);
        say("format", String.format("%,.2f %05d %x %s", 1234567.891, 42, 255, true));
        say("decimal format", new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.US)).format(-1234.5));
        SimpleDateFormat date = new SimpleDateFormat("yyyy-MM-dd'T'HH:mm:ss EEE Z", Locale.US);
        date.setTimeZone(TimeZone.getTimeZone("Asia/Shanghai"));
        say("date", date.format(new Date(1_600_000_000_000L)));
        say("zone", TimeZone.getTimeZone("America/New_York").getOffset(1_600_000_000_000L));
        say("big integer", new BigInteger("123456789012345678901234567890").modPow(BigInteger.TEN, BigInteger.valueOf(97)));
        say("big decimal", new BigDecimal("1").divide(new BigDecimal("7"), 30, java.math.RoundingMode.HALF_UP));
        say("regular expression", Pattern.compile("(\\w+)@(\\w+)").matcher("a@b, c@d").replaceAll("$2 at $1"));
        say("split", String.join("|", "1,2;3".split("[,;]")));
        say("bytes", Base64.getEncoder().encodeToString("隐私".getBytes(StandardCharsets.UTF_8)));
        say("GBK", Base64.getEncoder().encodeToString("隐私".getBytes("GBK")));
        say("upper case", "straße".toUpperCase(Locale.ROOT));
        say("future", CompletableFuture.supplyAsync(() -> 20).thenApply(n -> n + 1).get());
        CRC32 crc = new CRC32();
        crc.update("check".getBytes(StandardCharsets.US_ASCII));
        say("CRC-32", crc.getValue());
        say("math", Math.pow(Math.sin(1), 3) + Math.log1p(0.5));
        say("name of a class", new Object() {}.getClass().getName());
        say("annotation", Library.class.getMethod("old").isAnnotationPresent(Deprecated.class));
        say("property", System.getProperty("java.class.path") != null);
        say("UUID", UUID.nameUUIDFromBytes("seed".getBytes(StandardCharsets.US_ASCII)));
    }

    @Deprecated
    public static void old() {}

    private static void say(String name, Object value) {
        System.out.println(name + " = " + value);
    }
}
