package android;

/** Resource ids of the platform. */
public final class R {
    public R() {
    }

    /** Ids of views. */
    public static final class id {
        public static final int content = 0x01020002;
        public static final int edit = 0x01020003;
        public static final int list = 0x0102000a;
        public static final int message = 0x0102000b;
        public static final int progress = 0x0102000d;
        public static final int text1 = 0x01020014;
        public static final int text2 = 0x01020015;
        public static final int title = 0x01020016;
        public static final int button1 = 0x01020019;
        public static final int button2 = 0x0102001a;
        public static final int button3 = 0x0102001b;
    }

    /** Ids of texts. */
    public static final class string {
        public static final int cancel = 0x01040000;
        public static final int ok = 0x0104000a;
        public static final int yes = 0x01040013;
        public static final int no = 0x01040009;
    }

    /** Ids of styles. */
    public static final class style {
        public static final int Theme_Material_Light = 0x01030237;
        public static final int Theme_Material_Light_NoActionBar = 0x01030241;
        public static final int Theme_DeviceDefault_Light = 0x0103012b;
    }

    /** Ids of layouts. */
    public static final class layout {
        public static final int simple_list_item_1 = 0x01090003;
    }

    /** Ids of pictures. */
    public static final class drawable {
        public static final int ic_dialog_alert = 0x01080027;
        public static final int ic_dialog_info = 0x0108009b;
        public static final int sym_def_app_icon = 0x01080093;
    }

    /** Ids of attributes. */
    public static final class attr {
        public static final int progressBarStyle = 0x01010077;
        public static final int progressBarStyleHorizontal = 0x01010078;
    }
}
