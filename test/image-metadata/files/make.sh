#!/bin/sh
# Makes the pictures of this folder, with exiftool (Debian: libimage-exiftool-perl; made with 12.57).
set -eu
cd "$(dirname "$0")"
rm -f ./*.jpg

# A picture of 16 x 8 points, without metadata.
base64 -d > none.jpg <<END
/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABh
Y3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAAB
UAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAA
AAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9Y
WVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAM
ZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlk
kYCZlo+AjIqgtObDoKrarYqMyP/L2u71////m8H////6/+b9//j/2wBDASstLTw1PHZBQXb4pYyl+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4
+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj/wAARCAAIABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/
xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAQL/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIR
AxEAPwCABYf/2Q==
END

# Everything that the standard has for a credit, in XMP alone.
exiftool -q -o xmp.jpg -xmp-dc:creator='Zoë Łukasz' -xmp-dc:creator='Bo & Chen' -xmp-photoshop:credit='Zoë Łukasz/The Civic Desk' \
  -xmp-photoshop:source='Archive' -xmp-dc:rights='© 2019 The Civic Desk' -xmp-dc:rights-de='© 2019 Die Redaktion' \
  -xmp-xmpRights:webstatement='https://creativecommons.org/licenses/by-sa/4.0/' \
  -xmp-plus:licensor='{LicensorURL=https://example.org/license?a=1&b=2}' none.jpg

# The older block alone: Latin letters of one byte, without a word on their encoding; no sign before the notice.
exiftool -q -o iptc-latin.jpg -iptc:by-line='Zoë Müller' -iptc:by-line='Bo Chen' -iptc:source='Archive' \
  -iptc:copyrightnotice='2019 Zoë Müller' none.jpg

# The same as UTF-8, which the block says of itself.
exiftool -q -o iptc-utf8.jpg -iptc:codedcharacterset=utf8 -iptc:by-line='Łukasz Żak' -iptc:credit='The Agency' none.jpg

# Both, which do not agree: XMP is right.
exiftool -q -o both.jpg -iptc:by-line='Old name' -iptc:credit='Old agency' -xmp-dc:creator='New name' none.jpg

# Exif data and a comment before them, and properties as attributes of the packet.
exiftool -q -o compact.jpg -exif:artist='Ann' -comment='A comment' -api compact=shorthand -xmp-dc:creator='Ann Lee' \
  -xmp-photoshop:credit='The Desk' -xmp-xmpRights:webstatement='https://example.org/terms' none.jpg

# Values that mean harm: markup, a script's address, letters that turn the line around.
exiftool -q -E -o hostile.jpg -xmp-dc:creator='&lt;img src=x onerror=alert(1)&gt;' \
  -xmp-xmpRights:webstatement='javascript:alert(1)' -xmp-plus:licensor='{LicensorURL=data:text/html,x}' \
  -xmp-dc:rights='&#x202e;evil&#10;&#10;two lines' none.jpg
