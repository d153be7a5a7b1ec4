"""Android's own services, with the records, screens and dumps that they share."""
