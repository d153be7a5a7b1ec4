package rows.natives;

public final class java_util_Locale {
    public static String adjustLanguageCode(String code) {
        return code;
    }
}
