package android.icu.text;

/** The name under which libcore 10 knows the number format of ICU; ART 11's ICU has but one. */
public class DecimalFormat_ICU58_Android extends DecimalFormat {
    public DecimalFormat_ICU58_Android(String pattern, DecimalFormatSymbols symbols) {
        super(pattern, symbols);
    }
}
