"""The system services, one file each; permission checks, app-ops and the truth log live here, as on Android."""
