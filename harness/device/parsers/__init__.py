"""What Android's commands print, as frozen values. Pure: text in, records out; no parser touches a device."""
