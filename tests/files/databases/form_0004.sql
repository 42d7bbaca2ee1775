BEGIN TRANSACTION;
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY);
INSERT INTO "alembic_version" VALUES('0004');
CREATE TABLE buyers (
	posting_id INTEGER NOT NULL, 
	buyer_name VARCHAR NOT NULL, 
	buyer_email VARCHAR NOT NULL, 
	recipient_name VARCHAR NOT NULL, 
	recipient_phone VARCHAR NOT NULL, 
	address VARCHAR NOT NULL, 
	postal_code VARCHAR NOT NULL, 
	CONSTRAINT pk_buyers PRIMARY KEY (posting_id), 
	CONSTRAINT fk_buyers_posting_id_postings FOREIGN KEY(posting_id) REFERENCES postings (id) ON DELETE CASCADE
);
INSERT INTO "buyers" VALUES(1,'','','Иван Тестов 1','+79990000000','Тестовая ул., 1','101000');
INSERT INTO "buyers" VALUES(2,'','','Иван Тестов 2','+79990000000','Тестовая ул., 1','101000');
INSERT INTO "buyers" VALUES(3,'','','Иван Тестов 3','+79990000000','Тестовая ул., 1','101000');
INSERT INTO "buyers" VALUES(4,'','','Иван Тестов 4','+79990000000','Тестовая ул., 1','101000');
INSERT INTO "buyers" VALUES(5,'','','Иван Тестов 5','+79990000000','Тестовая ул., 1','101000');
INSERT INTO "buyers" VALUES(6,'','','Иван Тестов 6','+79990000000','Тестовая ул., 1','101000');
INSERT INTO "buyers" VALUES(7,'','','Иван Тестов 7','+79990000000','Тестовая ул., 1','101000');
INSERT INTO "buyers" VALUES(8,'','','Иван Тестов 8','+79990000000','Тестовая ул., 1','101000');
CREATE TABLE case_log (
	id INTEGER NOT NULL, 
	posting_id INTEGER NOT NULL, 
	case_number INTEGER NOT NULL, 
	at BIGINT NOT NULL, 
	who VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	entry_id INTEGER NOT NULL, 
	CONSTRAINT pk_case_log PRIMARY KEY (id), 
	CONSTRAINT fk_case_log_posting_id_postings FOREIGN KEY(posting_id) REFERENCES postings (id) ON DELETE CASCADE, 
	CONSTRAINT fk_case_log_entry_id_journal FOREIGN KEY(entry_id) REFERENCES journal (id)
);
INSERT INTO "case_log" VALUES(1,1,1,1794985500000,'','asked the carrier',32);
INSERT INTO "case_log" VALUES(2,2,1,1794985500000,'','',33);
INSERT INTO "case_log" VALUES(3,2,1,1794985500000,'','',34);
CREATE TABLE cases (
	posting_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	opened_at BIGINT NOT NULL, 
	who VARCHAR NOT NULL, 
	next_step VARCHAR NOT NULL, 
	due BIGINT, 
	reference VARCHAR NOT NULL, 
	closed_at BIGINT, 
	outcome VARCHAR, 
	arrived_at BIGINT, 
	condition VARCHAR, 
	CONSTRAINT pk_cases PRIMARY KEY (posting_id, number), 
	CONSTRAINT fk_cases_posting_id_postings FOREIGN KEY(posting_id) REFERENCES postings (id) ON DELETE CASCADE
);
INSERT INTO "cases" VALUES(1,1,'not_received',1794985500000,'','ask_proof',NULL,'T-77',NULL,NULL,NULL,NULL);
INSERT INTO "cases" VALUES(2,1,'damaged',1794985500000,'','ask_photos',NULL,'',1794985500000,'refunded',NULL,NULL);
CREATE TABLE evidence (
	id INTEGER NOT NULL, 
	posting_id INTEGER NOT NULL, 
	package INTEGER, 
	checksum VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	size INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	taken_at BIGINT, 
	added_at BIGINT NOT NULL, 
	who VARCHAR NOT NULL, 
	entry_id INTEGER NOT NULL, 
	removed_entry INTEGER, 
	CONSTRAINT pk_evidence PRIMARY KEY (id), 
	CONSTRAINT fk_evidence_posting_id_postings FOREIGN KEY(posting_id) REFERENCES postings (id) ON DELETE CASCADE, 
	CONSTRAINT fk_evidence_entry_id_journal FOREIGN KEY(entry_id) REFERENCES journal (id), 
	CONSTRAINT fk_evidence_removed_entry_journal FOREIGN KEY(removed_entry) REFERENCES journal (id)
);
INSERT INTO "evidence" VALUES(1,1,NULL,'d4e24d749a4fe2f161af2de913c0402b04e3ae287dafd0f9dbfa4a5c56c69285','photo.jpg',7,'photo',1795662036617,1794985500000,'',35,NULL);
CREATE TABLE handover_boxes (
	handover_id INTEGER NOT NULL, 
	posting_id INTEGER NOT NULL, 
	package INTEGER NOT NULL, 
	at BIGINT NOT NULL, 
	who VARCHAR NOT NULL, 
	CONSTRAINT pk_handover_boxes PRIMARY KEY (handover_id, posting_id, package), 
	CONSTRAINT fk_handover_boxes_handover_id_handovers FOREIGN KEY(handover_id) REFERENCES handovers (id), 
	CONSTRAINT fk_handover_boxes_posting_id_postings FOREIGN KEY(posting_id) REFERENCES postings (id) ON DELETE CASCADE
);
INSERT INTO "handover_boxes" VALUES(1,1,1,1794985500000,'');
INSERT INTO "handover_boxes" VALUES(1,2,1,1794985500000,'');
CREATE TABLE handovers (
	id INTEGER NOT NULL, 
	carrier VARCHAR NOT NULL, 
	way VARCHAR NOT NULL, 
	place VARCHAR NOT NULL, 
	contact VARCHAR NOT NULL, 
	pass_number VARCHAR NOT NULL, 
	note VARCHAR NOT NULL, 
	window_from BIGINT, 
	window_to BIGINT, 
	opened_at BIGINT NOT NULL, 
	opened_by VARCHAR NOT NULL, 
	closed_at BIGINT, 
	closed_by VARCHAR NOT NULL, 
	dropped_at BIGINT, 
	CONSTRAINT pk_handovers PRIMARY KEY (id)
);
INSERT INTO "handovers" VALUES(1,'CDEK','drop_off','','','','',NULL,NULL,1794985500000,'',1794985500000,'',NULL);
INSERT INTO "handovers" VALUES(2,'CDEK','drop_off','','','','',NULL,NULL,1794985500000,'',NULL,'',NULL);
CREATE TABLE items (
	posting_id INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	sku VARCHAR NOT NULL, 
	offer_id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	quantity INTEGER NOT NULL, 
	price VARCHAR, 
	currency VARCHAR NOT NULL, 
	article VARCHAR NOT NULL, 
	CONSTRAINT pk_items PRIMARY KEY (posting_id, line), 
	CONSTRAINT fk_items_posting_id_postings FOREIGN KEY(posting_id) REFERENCES postings (id) ON DELETE CASCADE
)
 WITHOUT ROWID

;
INSERT INTO "items" VALUES(1,0,'584650000','TPMS-04','Датчик давления',1,'4990.00','RUB','tpms-04');
INSERT INTO "items" VALUES(1,1,'584650021','SC-GR','Шарф серый',3,'4990.00','RUB','sc-gr');
INSERT INTO "items" VALUES(2,0,'584650000','TPMS-04','Датчик давления',1,'4990.00','RUB','tpms-04');
INSERT INTO "items" VALUES(2,1,'584650021','SC-GR','Шарф серый',3,'4990.00','RUB','sc-gr');
INSERT INTO "items" VALUES(3,0,'584650000','TPMS-04','Датчик давления',1,'4990.00','RUB','tpms-04');
INSERT INTO "items" VALUES(3,1,'584650021','SC-GR','Шарф серый',3,'4990.00','RUB','sc-gr');
INSERT INTO "items" VALUES(4,0,'584650000','TPMS-04','Датчик давления',1,'4990.00','RUB','tpms-04');
INSERT INTO "items" VALUES(4,1,'584650021','SC-GR','Шарф серый',3,'4990.00','RUB','sc-gr');
INSERT INTO "items" VALUES(5,0,'584650000','TPMS-04','Датчик давления',1,'4990.00','RUB','tpms-04');
INSERT INTO "items" VALUES(5,1,'584650021','SC-GR','Шарф серый',3,'4990.00','RUB','sc-gr');
INSERT INTO "items" VALUES(6,0,'584650000','TPMS-04','Датчик давления',1,'4990.00','RUB','tpms-04');
INSERT INTO "items" VALUES(6,1,'584650021','SC-GR','Шарф серый',3,'4990.00','RUB','sc-gr');
INSERT INTO "items" VALUES(7,0,'584650000','TPMS-04','Датчик давления',1,'4990.00','RUB','tpms-04');
INSERT INTO "items" VALUES(7,1,'584650021','SC-GR','Шарф серый',3,'4990.00','RUB','sc-gr');
INSERT INTO "items" VALUES(8,0,'584650000','TPMS-04','Датчик давления',1,'4990.00','RUB','tpms-04');
INSERT INTO "items" VALUES(9,0,'584650000','TPMS-04','Датчик давления',1,'4990.00','RUB','tpms-04');
INSERT INTO "items" VALUES(10,0,'584650000','TPMS-04','Датчик давления',1,'4990.00','RUB','tpms-04');
INSERT INTO "items" VALUES(11,0,'584650000','TPMS-04','Датчик давления',1,'4990.00','RUB','tpms-04');
CREATE TABLE journal (
	id INTEGER NOT NULL, 
	at BIGINT NOT NULL, 
	desk VARCHAR NOT NULL, 
	who VARCHAR DEFAULT '' NOT NULL, 
	deed VARCHAR NOT NULL, 
	facts JSON NOT NULL, 
	undoable BOOLEAN NOT NULL, 
	sealed BOOLEAN DEFAULT 0 NOT NULL, 
	undo_of INTEGER, 
	undone_by INTEGER, 
	CONSTRAINT pk_journal PRIMARY KEY (id), 
	CONSTRAINT fk_journal_undo_of_journal FOREIGN KEY(undo_of) REFERENCES journal (id), 
	CONSTRAINT fk_journal_undone_by_journal FOREIGN KEY(undone_by) REFERENCES journal (id)
);
INSERT INTO "journal" VALUES(1,1794981900000,'bench 1','','setting','{"changed": {"country": ["RU", "CN"], "shop_name": ["", "Wheels"], "warehouses": [[], [["\u0428\u044d\u043d\u044c\u0447\u0436\u044d\u043d\u044c", "Asia/Shanghai", "CN", 3, [0, 1, 2, 3, 4], ["2026-11-27"]]]], "delivery_methods": [[], [["CDEK door", "CDEK", "3pl_tracking", null, 0, null, null, null], ["Own van", "Van", "non_integrated", null, 0, null, null, null]]], "marks": [false, true], "keep_buyers_days": [0, 45]}}',0,1,NULL,NULL);
INSERT INTO "journal" VALUES(2,1794981900000,'bench 1','','import','{"file": "postings.csv", "layout": "fbs_ru_29", "time_zone": "UTC", "new": 7, "changed": 0, "unchanged": 0, "refused": 0, "newest": "2026-11-18T06:05:00+00:00"}',1,1,NULL,NULL);
INSERT INTO "journal" VALUES(3,1794981900000,'bench 1','','import','{"file": "postings.csv", "layout": "fbs_ru_29", "time_zone": "UTC", "new": 1, "changed": 0, "unchanged": 0, "refused": 0, "newest": "2026-11-18T06:05:00+00:00"}',1,1,NULL,NULL);
INSERT INTO "journal" VALUES(4,1794981900000,'bench 1','','import','{"file": "postings.csv", "layout": "fbs_ru_29", "time_zone": "UTC", "new": 1, "changed": 0, "unchanged": 0, "refused": 0, "newest": "2026-11-18T06:05:00+00:00"}',1,1,NULL,NULL);
INSERT INTO "journal" VALUES(5,1794981900000,'bench 1','','import','{"file": "postings.csv", "layout": "fbs_ru_29", "time_zone": "UTC", "new": 1, "changed": 0, "unchanged": 0, "refused": 0, "newest": "2026-11-18T06:05:00+00:00"}',1,1,NULL,NULL);
INSERT INTO "journal" VALUES(6,1794981900000,'bench 1','','import','{"file": "postings.csv", "layout": "fbs_ru_29", "time_zone": "UTC", "new": 1, "changed": 0, "unchanged": 0, "refused": 0, "newest": "2026-11-18T06:05:00+00:00"}',1,1,NULL,NULL);
INSERT INTO "journal" VALUES(7,1794981900000,'bench 1','','setting','{"changed": {"stores": [[], ["Wheels CN"]]}}',0,1,NULL,NULL);
INSERT INTO "journal" VALUES(8,1794981900000,'bench 1','','setting','{"changed": {"stores": [["Wheels CN"], ["Wheels CN", "Scarves"]]}}',0,1,NULL,NULL);
INSERT INTO "journal" VALUES(9,1794981900000,'bench 1','','store_given','{"store": "Wheels CN", "count": 11}',1,1,NULL,NULL);
INSERT INTO "journal" VALUES(10,1794981900000,'bench 1','','product_learn','{"barcode": "4600000000008", "article": "TPMS-04", "pieces": 1, "products": [[1, null, {"offer_id": "TPMS-04", "sku": "584650000", "name": "\u0414\u0430\u0442\u0447\u0438\u043a \u0434\u0430\u0432\u043b\u0435\u043d\u0438\u044f", "weight_g": null, "photo": "", "needs_mark": false, "barcodes": [["4600000000008", 1]]}]]}',1,1,NULL,NULL);
INSERT INTO "journal" VALUES(11,1794981900000,'bench 1','','product_orders','{"count": 1, "products": [[2, null, {"offer_id": "SC-GR", "sku": "584650021", "name": "\u0428\u0430\u0440\u0444 \u0441\u0435\u0440\u044b\u0439", "weight_g": null, "photo": "", "needs_mark": false, "barcodes": []}]]}',1,1,NULL,NULL);
INSERT INTO "journal" VALUES(12,1794981900000,'bench 1','','packer_added','{"packer": "Li"}',0,1,NULL,NULL);
INSERT INTO "journal" VALUES(13,1794985500000,'bench 1','','pack','{"posting": "0201234567-0001-1"}',1,1,NULL,NULL);
INSERT INTO "journal" VALUES(14,1794985500000,'bench 1','','pack','{"posting": "0201234567-0002-1"}',1,1,NULL,NULL);
INSERT INTO "journal" VALUES(15,1794985500000,'bench 1','','pack','{"posting": "0201234567-0003-1"}',1,1,NULL,NULL);
INSERT INTO "journal" VALUES(16,1794985500000,'bench 1','','pack','{"posting": "0201234567-0004-1"}',1,1,NULL,NULL);
INSERT INTO "journal" VALUES(17,1794985500000,'bench 1','','track','{"posting": "0201234567-0001-1", "number": "1000000001"}',1,1,NULL,NULL);
INSERT INTO "journal" VALUES(18,1794985500000,'bench 1','','track','{"posting": "0201234567-0002-1", "number": "1000000002"}',1,1,NULL,NULL);
INSERT INTO "journal" VALUES(19,1794985500000,'bench 1','','track','{"posting": "0201234567-0003-1", "number": "1000000003"}',1,1,NULL,NULL);
INSERT INTO "journal" VALUES(20,1794985500000,'bench 1','','domestic','{"posting": "0201234567-0003-1", "number": "SF1234567890123", "package": 1}',1,1,NULL,NULL);
INSERT INTO "journal" VALUES(21,1794985500000,'bench 1','','pool_add','{"count": 2, "carrier": "Russian Post", "method": ""}',1,1,NULL,NULL);
INSERT INTO "journal" VALUES(22,1794985500000,'bench 1','','label','{"count": 1}',0,1,NULL,NULL);
INSERT INTO "journal" VALUES(23,1794985500000,'bench 1','','label_printed','{"count": 1, "size": "58x40"}',0,1,NULL,NULL);
INSERT INTO "journal" VALUES(24,1794985500000,'bench 1','','handover_open','{"carrier": "CDEK"}',0,1,NULL,NULL);
INSERT INTO "journal" VALUES(25,1794985500000,'bench 1','','handover','{"carrier": "CDEK", "count": 2, "number": 1, "at": "2026-11-18T07:05:00+00:00"}',0,1,NULL,NULL);
INSERT INTO "journal" VALUES(26,1794985500000,'bench 1','','handover_open','{"carrier": "CDEK"}',0,1,NULL,NULL);
INSERT INTO "journal" VALUES(27,1794985500000,'bench 1','','event','{"posting": "0201234567-0001-1", "kind": "accepted", "delivered": 0}',1,1,NULL,NULL);
INSERT INTO "journal" VALUES(28,1794985500000,'bench 1','','hold','{"posting": "0201234567-0005-1", "reason": "other"}',1,1,NULL,NULL);
INSERT INTO "journal" VALUES(29,1794985500000,'bench 1','','promise','{"posting": "0201234567-0006-1"}',1,1,NULL,NULL);
INSERT INTO "journal" VALUES(30,1794985500000,'bench 1','','cancel','{"posting": "0201234567-0007-1"}',1,1,NULL,NULL);
INSERT INTO "journal" VALUES(31,1794985500000,'bench 1','','cancel_fault','{"posting": "0201234567-0009-1", "fault": "buyer", "note": "asked in the chat"}',1,1,NULL,NULL);
INSERT INTO "journal" VALUES(32,1794985500000,'bench 1','','case_open','{"posting": "0201234567-0001-1", "case": 1, "kind": "not_received"}',1,1,NULL,NULL);
INSERT INTO "journal" VALUES(33,1794985500000,'bench 1','','case_open','{"posting": "0201234567-0002-1", "case": 1, "kind": "damaged"}',1,1,NULL,NULL);
INSERT INTO "journal" VALUES(34,1794985500000,'bench 1','','case_close','{"posting": "0201234567-0002-1", "case": 1, "kind": "damaged", "outcome": "refunded"}',1,1,NULL,NULL);
INSERT INTO "journal" VALUES(35,1794985500000,'bench 1','','evidence_added','{"posting": "0201234567-0001-1", "count": 1, "name": "photo.jpg"}',1,1,NULL,NULL);
INSERT INTO "journal" VALUES(36,1794985500000,'bench 1','','points_added','{"points": 3, "carrier": "Yanwen", "posting": "0201234567-0008-1"}',1,1,NULL,NULL);
INSERT INTO "journal" VALUES(37,1795071900000,'bench 1','','late_cause','{"posting": "0201234567-0008-1", "cause": "out_of_stock", "note": "the supplier was late"}',1,1,NULL,NULL);
INSERT INTO "journal" VALUES(38,1795071900000,'bench 1','','packer_added','{"packer": "Olga"}',0,1,NULL,NULL);
CREATE TABLE journal_changes (
	entry_id INTEGER NOT NULL, 
	posting_id INTEGER NOT NULL, 
	"before" JSON, 
	"after" JSON, 
	CONSTRAINT pk_journal_changes PRIMARY KEY (entry_id, posting_id), 
	CONSTRAINT fk_journal_changes_entry_id_journal FOREIGN KEY(entry_id) REFERENCES journal (id)
)
 WITHOUT ROWID

;
INSERT INTO "journal_changes" VALUES(9,1,'{"store":"","image_entry":2}','{"store":"Wheels CN","image_entry":9}');
INSERT INTO "journal_changes" VALUES(9,2,'{"store":"","image_entry":2}','{"store":"Wheels CN","image_entry":9}');
INSERT INTO "journal_changes" VALUES(9,3,'{"store":"","image_entry":2}','{"store":"Wheels CN","image_entry":9}');
INSERT INTO "journal_changes" VALUES(9,4,'{"store":"","image_entry":2}','{"store":"Wheels CN","image_entry":9}');
INSERT INTO "journal_changes" VALUES(9,5,'{"store":"","image_entry":2}','{"store":"Wheels CN","image_entry":9}');
INSERT INTO "journal_changes" VALUES(9,6,'{"store":"","image_entry":2}','{"store":"Wheels CN","image_entry":9}');
INSERT INTO "journal_changes" VALUES(9,7,'{"store":"","image_entry":2}','{"store":"Wheels CN","image_entry":9}');
INSERT INTO "journal_changes" VALUES(9,8,'{"store":"","image_entry":3}','{"store":"Wheels CN","image_entry":9}');
INSERT INTO "journal_changes" VALUES(9,9,'{"store":"","image_entry":4}','{"store":"Wheels CN","image_entry":9}');
INSERT INTO "journal_changes" VALUES(9,10,'{"store":"","image_entry":5}','{"store":"Wheels CN","image_entry":9}');
INSERT INTO "journal_changes" VALUES(9,11,'{"store":"","image_entry":6}','{"store":"Wheels CN","image_entry":9}');
INSERT INTO "journal_changes" VALUES(13,1,'{"stage": "new", "packed_at": null, "packages": [[1, "", ""]], "image_entry": 9}','{"stage": "packed", "packed_at": 1794985500000, "packages": [[1, "", "", null, 401, "300x200x100"]], "image_entry": 13}');
INSERT INTO "journal_changes" VALUES(14,2,'{"stage": "new", "packed_at": null, "packages": [[1, "", ""]], "image_entry": 9}','{"stage": "packed", "packed_at": 1794985500000, "packages": [[1, "", "", null, 402, "300x200x100"]], "image_entry": 14}');
INSERT INTO "journal_changes" VALUES(15,3,'{"stage": "new", "packed_at": null, "packages": [[1, "", ""]], "image_entry": 9}','{"stage": "packed", "packed_at": 1794985500000, "packages": [[1, "", "", null, 403, "300x200x100"]], "image_entry": 15}');
INSERT INTO "journal_changes" VALUES(16,4,'{"stage": "new", "packed_at": null, "packages": [[1, "", ""]], "image_entry": 9}','{"stage": "packed", "packed_at": 1794985500000, "packages": [[1, "", "", null, 404, "300x200x100"]], "image_entry": 16}');
INSERT INTO "journal_changes" VALUES(17,1,'{"packages": [[1, "", "", null, 401, "300x200x100"]], "image_entry": 13}','{"packages": [[1, "1000000001", "CDEK", null, 401, "300x200x100"]], "image_entry": 17}');
INSERT INTO "journal_changes" VALUES(18,2,'{"packages": [[1, "", "", null, 402, "300x200x100"]], "image_entry": 14}','{"packages": [[1, "1000000002", "CDEK", null, 402, "300x200x100"]], "image_entry": 18}');
INSERT INTO "journal_changes" VALUES(19,3,'{"packages": [[1, "", "", null, 403, "300x200x100"]], "image_entry": 15}','{"packages": [[1, "1000000003", "CDEK", null, 403, "300x200x100"]], "image_entry": 19}');
INSERT INTO "journal_changes" VALUES(20,3,'{"packages": [[1, "1000000003", "CDEK", null, 403, "300x200x100"]], "image_entry": 19}','{"packages": [[1, "1000000003", "CDEK", null, 403, "300x200x100", "SF1234567890123", "SF Express"]], "image_entry": 20}');
INSERT INTO "journal_changes" VALUES(23,1,'{}','{}');
INSERT INTO "journal_changes" VALUES(25,1,'{"stage": "packed", "handed_over_at": null, "image_entry": 17}','{"stage": "handed_over", "handed_over_at": 1794985500000, "image_entry": 25}');
INSERT INTO "journal_changes" VALUES(25,2,'{"stage": "packed", "handed_over_at": null, "image_entry": 18}','{"stage": "handed_over", "handed_over_at": 1794985500000, "image_entry": 25}');
INSERT INTO "journal_changes" VALUES(27,1,'{"packages": [[1, "1000000001", "CDEK", null, 401, "300x200x100"]], "image_entry": 25}','{"packages": [[1, "1000000001", "CDEK", null, 401, "300x200x100", null, null, 1794985500000, "accepted"]], "image_entry": 27}');
INSERT INTO "journal_changes" VALUES(28,5,'{"hold_reason": null, "hold_note": "", "image_entry": 9}','{"hold_reason": "other", "hold_note": "\u0436\u0434\u0451\u043c \u0418\u0432\u0430\u043d\u0430", "image_entry": 28}');
INSERT INTO "journal_changes" VALUES(29,6,'{"promised_date": null, "image_entry": 9}','{"promised_date": 1798145999000, "image_entry": 29}');
INSERT INTO "journal_changes" VALUES(30,7,'{"stage": "new", "cancel_reason": "", "cancelled_at": null, "image_entry": 9}','{"stage": "cancelled", "cancel_reason": "\u043d\u0435\u0442 \u043d\u0430 \u0441\u043a\u043b\u0430\u0434\u0435", "cancelled_at": 1794985500000, "image_entry": 30}');
INSERT INTO "journal_changes" VALUES(31,9,'{}','{}');
INSERT INTO "journal_changes" VALUES(32,1,'{"cases": [], "image_entry": 27}','{"cases": [[1, "not_received", 1794985500000, "", "ask_proof", null, "T-77", null, null, null, null]], "image_entry": 32}');
INSERT INTO "journal_changes" VALUES(33,2,'{"cases": [], "image_entry": 25}','{"cases": [[1, "damaged", 1794985500000, "", "ask_photos", null, "", null, null, null, null]], "image_entry": 33}');
INSERT INTO "journal_changes" VALUES(34,2,'{"cases": [[1, "damaged", 1794985500000, "", "ask_photos", null, "", null, null, null, null]], "image_entry": 33}','{"cases": [[1, "damaged", 1794985500000, "", "ask_photos", null, "", 1794985500000, "refunded", null, null]], "image_entry": 34}');
INSERT INTO "journal_changes" VALUES(35,1,'{}','{}');
INSERT INTO "journal_changes" VALUES(37,8,'{}','{}');
CREATE TABLE labels (
	serial INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	posting_id INTEGER NOT NULL, 
	package INTEGER NOT NULL, 
	size VARCHAR NOT NULL, 
	copies INTEGER NOT NULL, 
	printed_at BIGINT, 
	voided_by INTEGER, 
	CONSTRAINT fk_labels_posting_id_postings FOREIGN KEY(posting_id) REFERENCES postings (id) ON DELETE CASCADE, 
	CONSTRAINT fk_labels_voided_by_journal FOREIGN KEY(voided_by) REFERENCES journal (id)
);
INSERT INTO "labels" VALUES(1,1,1,'58x40',1,1794985500000,NULL);
CREATE TABLE marks (
	posting_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	"key" VARCHAR NOT NULL, 
	code VARCHAR NOT NULL, 
	CONSTRAINT pk_marks PRIMARY KEY (posting_id, number), 
	CONSTRAINT fk_marks_posting_id_postings FOREIGN KEY(posting_id) REFERENCES postings (id) ON DELETE CASCADE
);
CREATE TABLE owner_verdicts (
	id INTEGER NOT NULL, 
	posting_id INTEGER NOT NULL, 
	about VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	note VARCHAR NOT NULL, 
	at BIGINT NOT NULL, 
	who VARCHAR NOT NULL, 
	entry_id INTEGER NOT NULL, 
	CONSTRAINT pk_owner_verdicts PRIMARY KEY (id), 
	CONSTRAINT fk_owner_verdicts_posting_id_postings FOREIGN KEY(posting_id) REFERENCES postings (id) ON DELETE CASCADE, 
	CONSTRAINT fk_owner_verdicts_entry_id_journal FOREIGN KEY(entry_id) REFERENCES journal (id)
);
INSERT INTO "owner_verdicts" VALUES(1,9,'cancel_fault','buyer','asked in the chat',1794985500000,'',31);
INSERT INTO "owner_verdicts" VALUES(2,8,'late_cause','out_of_stock','the supplier was late',1795071900000,'',37);
CREATE TABLE ozon_codes (
	code VARCHAR NOT NULL, 
	posting_id INTEGER, 
	package INTEGER NOT NULL, 
	CONSTRAINT pk_ozon_codes PRIMARY KEY (code), 
	CONSTRAINT fk_ozon_codes_posting_id_postings FOREIGN KEY(posting_id) REFERENCES postings (id) ON DELETE CASCADE
);
CREATE TABLE ozon_labels (
	id INTEGER NOT NULL, 
	posting_id INTEGER NOT NULL, 
	package INTEGER NOT NULL, 
	file VARCHAR NOT NULL, 
	page INTEGER NOT NULL, 
	region VARCHAR NOT NULL, 
	added_at BIGINT NOT NULL, 
	CONSTRAINT pk_ozon_labels PRIMARY KEY (id), 
	CONSTRAINT fk_ozon_labels_posting_id_postings FOREIGN KEY(posting_id) REFERENCES postings (id) ON DELETE CASCADE
);
CREATE TABLE packages (
	posting_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	tracking_number VARCHAR NOT NULL, 
	carrier VARCHAR NOT NULL, 
	contents VARCHAR, 
	weight_g INTEGER, 
	size VARCHAR, 
	domestic_number VARCHAR, 
	domestic_carrier VARCHAR, 
	last_event_at BIGINT, 
	last_event VARCHAR, 
	CONSTRAINT pk_packages PRIMARY KEY (posting_id, number), 
	CONSTRAINT fk_packages_posting_id_postings FOREIGN KEY(posting_id) REFERENCES postings (id) ON DELETE CASCADE
);
INSERT INTO "packages" VALUES(4,1,'','',NULL,404,'300x200x100',NULL,NULL,NULL,NULL);
INSERT INTO "packages" VALUES(2,1,'1000000002','CDEK',NULL,402,'300x200x100',NULL,NULL,NULL,NULL);
INSERT INTO "packages" VALUES(3,1,'1000000003','CDEK',NULL,403,'300x200x100','SF1234567890123','SF Express',NULL,NULL);
INSERT INTO "packages" VALUES(1,1,'1000000001','CDEK',NULL,401,'300x200x100',NULL,NULL,1794985500000,'accepted');
CREATE TABLE packers (
	id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	badge VARCHAR NOT NULL, 
	pin_hash VARCHAR, 
	is_owner BOOLEAN NOT NULL, 
	active BOOLEAN NOT NULL, 
	wrong_pins INTEGER NOT NULL, 
	wrong_pin_at BIGINT, 
	CONSTRAINT pk_packers PRIMARY KEY (id), 
	CONSTRAINT uq_packers_name UNIQUE (name), 
	CONSTRAINT uq_packers_badge UNIQUE (badge)
);
INSERT INTO "packers" VALUES(1,'Li','LI-1',NULL,0,1,0,NULL);
INSERT INTO "packers" VALUES(2,'Olga','UD4LD','$argon2id$v=19$m=19456,t=2,p=1$fSBqTvET1zQ27ZJav0O3sA$SnKYLbfX4fMjup4R0BE2Yao2P9iqCwCorDSvjZi85GU',1,1,0,NULL);
CREATE TABLE pool_numbers (
	number VARCHAR NOT NULL, 
	carrier VARCHAR NOT NULL, 
	delivery_method VARCHAR NOT NULL, 
	added_at BIGINT NOT NULL, 
	entry_id INTEGER NOT NULL, 
	given_to INTEGER, 
	given_package INTEGER, 
	given_at BIGINT, 
	withdrawn_entry INTEGER, 
	CONSTRAINT pk_pool_numbers PRIMARY KEY (number), 
	CONSTRAINT fk_pool_numbers_entry_id_journal FOREIGN KEY(entry_id) REFERENCES journal (id), 
	CONSTRAINT fk_pool_numbers_withdrawn_entry_journal FOREIGN KEY(withdrawn_entry) REFERENCES journal (id)
);
INSERT INTO "pool_numbers" VALUES('RA644000059RU','Russian Post','',1794985500000,21,NULL,NULL,NULL,NULL);
INSERT INTO "pool_numbers" VALUES('RA644000062RU','Russian Post','',1794985500000,21,NULL,NULL,NULL,NULL);
CREATE TABLE postings (
	id INTEGER NOT NULL, 
	posting_number VARCHAR NOT NULL, 
	order_number VARCHAR NOT NULL, 
	status VARCHAR NOT NULL, 
	status_text VARCHAR NOT NULL, 
	stage VARCHAR NOT NULL, 
	hold_reason VARCHAR, 
	hold_note VARCHAR NOT NULL, 
	cancel_reason VARCHAR NOT NULL, 
	incomplete BOOLEAN NOT NULL, 
	accepted_at BIGINT, 
	shipment_date BIGINT, 
	ship_by BIGINT, 
	handed_over_at BIGINT, 
	delivered_at BIGINT, 
	cancelled_at BIGINT, 
	packed_at BIGINT, 
	promised_date BIGINT, 
	promise_moves INTEGER NOT NULL, 
	warehouse VARCHAR NOT NULL, 
	delivery_method VARCHAR NOT NULL, 
	carrier VARCHAR NOT NULL, 
	integration_type VARCHAR, 
	region VARCHAR NOT NULL, 
	city VARCHAR NOT NULL, 
	created_entry INTEGER NOT NULL, 
	image_entry INTEGER NOT NULL, 
	tab INTEGER NOT NULL, 
	due BIGINT NOT NULL, 
	due_kind VARCHAR NOT NULL, 
	due_rule VARCHAR NOT NULL, 
	due_source VARCHAR NOT NULL, 
	ahead BOOLEAN NOT NULL, 
	search TEXT NOT NULL, 
	pulled_at BIGINT, 
	store VARCHAR DEFAULT '' NOT NULL, 
	ship_due BIGINT, 
	ship_source VARCHAR DEFAULT '' NOT NULL, 
	ship_carrier VARCHAR DEFAULT '' NOT NULL, 
	CONSTRAINT pk_postings PRIMARY KEY (id), 
	CONSTRAINT uq_postings_posting_number UNIQUE (posting_number), 
	CONSTRAINT fk_postings_created_entry_journal FOREIGN KEY(created_entry) REFERENCES journal (id), 
	CONSTRAINT fk_postings_image_entry_journal FOREIGN KEY(image_entry) REFERENCES journal (id)
);
INSERT INTO "postings" VALUES(1,'0201234567-0001-1','0201234567-0001','awaiting_packaging','','handed_over',NULL,'','',0,NULL,1795014300000,NULL,1794985500000,NULL,NULL,1794985500000,NULL,0,'Шэньчжэнь','CDEK door','',NULL,'','',2,32,2,1795014300000,'pack','R1','ozon',1,'0201234567-0001-1 0201234567-0001 tpms-04 584650000 датчик давления sc-gr 584650021 шарф серый 1000000001',NULL,'Wheels CN',1795014300000,'ozon','CDEK');
INSERT INTO "postings" VALUES(2,'0201234567-0002-1','0201234567-0002','awaiting_packaging','','handed_over',NULL,'','',0,NULL,1795014300000,NULL,1794985500000,NULL,NULL,1794985500000,NULL,0,'Шэньчжэнь','CDEK door','',NULL,'','',2,34,3,1795014300000,'pack','R1','ozon',1,'0201234567-0002-1 0201234567-0002 tpms-04 584650000 датчик давления sc-gr 584650021 шарф серый 1000000002',NULL,'Wheels CN',1795014300000,'ozon','CDEK');
INSERT INTO "postings" VALUES(3,'0201234567-0003-1','0201234567-0003','awaiting_packaging','','packed',NULL,'','',0,NULL,1795014300000,NULL,NULL,NULL,NULL,1794985500000,NULL,0,'Шэньчжэнь','CDEK door','',NULL,'','',2,20,1,1795014300000,'pack','R1','ozon',1,'0201234567-0003-1 0201234567-0003 tpms-04 584650000 датчик давления sc-gr 584650021 шарф серый 1000000003 sf1234567890123',NULL,'Wheels CN',1795014300000,'ozon','CDEK');
INSERT INTO "postings" VALUES(4,'0201234567-0004-1','0201234567-0004','awaiting_packaging','','packed',NULL,'','',0,NULL,1795014300000,NULL,NULL,NULL,NULL,1794985500000,NULL,0,'Шэньчжэнь','CDEK door','',NULL,'','',2,16,1,1795014300000,'pack','R1','ozon',1,'0201234567-0004-1 0201234567-0004 tpms-04 584650000 датчик давления sc-gr 584650021 шарф серый',NULL,'Wheels CN',1795014300000,'ozon','CDEK');
INSERT INTO "postings" VALUES(5,'0201234567-0005-1','0201234567-0005','awaiting_packaging','','new','other','ждём Ивана','',0,NULL,1795014300000,NULL,NULL,NULL,NULL,NULL,NULL,0,'Шэньчжэнь','CDEK door','',NULL,'','',2,28,2,1795014300000,'pack','R1','ozon',0,'0201234567-0005-1 0201234567-0005 tpms-04 584650000 датчик давления sc-gr 584650021 шарф серый',NULL,'Wheels CN',1795014300000,'ozon','CDEK');
INSERT INTO "postings" VALUES(6,'0201234567-0006-1','0201234567-0006','awaiting_packaging','','new',NULL,'','',0,NULL,1795014300000,NULL,NULL,NULL,NULL,NULL,1798145999000,0,'Шэньчжэнь','CDEK door','',NULL,'','',2,29,0,1795014300000,'pack','R1','ozon',0,'0201234567-0006-1 0201234567-0006 tpms-04 584650000 датчик давления sc-gr 584650021 шарф серый',NULL,'Wheels CN',1795014300000,'ozon','CDEK');
INSERT INTO "postings" VALUES(7,'0201234567-0007-1','0201234567-0007','awaiting_packaging','','cancelled',NULL,'','нет на складе',0,NULL,1795014300000,NULL,NULL,NULL,1794985500000,NULL,NULL,0,'Шэньчжэнь','CDEK door','',NULL,'','',2,30,5,1152921504606846976,'','','',1,'0201234567-0007-1 0201234567-0007 tpms-04 584650000 датчик давления sc-gr 584650021 шарф серый',NULL,'Wheels CN',1795014300000,'ozon','CDEK');
INSERT INTO "postings" VALUES(8,'0201234567-0008-1','0201234567-0008','awaiting_packaging','','new',NULL,'','',0,1794722700000,1794909900000,NULL,NULL,NULL,NULL,NULL,NULL,0,'Шэньчжэнь','CDEK door','',NULL,'','',3,9,0,1794909900000,'pack','R1','ozon',0,'0201234567-0008-1 0201234567-0008 tpms-04 584650000 датчик давления',NULL,'Wheels CN',1794909900000,'ozon','CDEK');
INSERT INTO "postings" VALUES(9,'0201234567-0009-1','0201234567-0009','cancelled','','new',NULL,'','',0,NULL,1795014300000,NULL,NULL,NULL,1794978300000,NULL,NULL,0,'Шэньчжэнь','CDEK door','',NULL,'','',4,9,5,1152921504606846976,'','','',0,'0201234567-0009-1 0201234567-0009 tpms-04 584650000 датчик давления',NULL,'Wheels CN',1795014300000,'ozon','CDEK');
INSERT INTO "postings" VALUES(10,'0201234567-0010-1','0201234567-0010','delivered','','new',NULL,'','',0,NULL,1795014300000,NULL,1786341900000,1786341900000,NULL,NULL,NULL,0,'Шэньчжэнь','CDEK door','',NULL,'','',5,9,4,1152921504606846976,'','','',0,'0201234567-0010-1 0201234567-0010 tpms-04 584650000 датчик давления',NULL,'Wheels CN',1795014300000,'ozon','CDEK');
INSERT INTO "postings" VALUES(11,'0201234567-0011-1','0201234567-0011','awaiting_packaging','','new',NULL,'','',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'Шэньчжэнь','CDEK door','',NULL,'','',6,9,0,1152921504606846976,'','','',0,'0201234567-0011-1 0201234567-0011 tpms-04 584650000 датчик давления',NULL,'Wheels CN',NULL,'','CDEK');
CREATE TABLE print_jobs (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	desk VARCHAR NOT NULL, 
	who VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	posting_id INTEGER NOT NULL, 
	package INTEGER NOT NULL, 
	size VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	printer VARCHAR NOT NULL, 
	serial INTEGER, 
	error_code VARCHAR NOT NULL, 
	error_facts JSON NOT NULL, 
	made_at BIGINT NOT NULL, 
	changed_at BIGINT NOT NULL, 
	CONSTRAINT fk_print_jobs_posting_id_postings FOREIGN KEY(posting_id) REFERENCES postings (id) ON DELETE CASCADE
);
INSERT INTO "print_jobs" VALUES(1,'bench 1','','label',2,1,'58x40','','waiting','',NULL,'','{}',1794985500000,1794985500000);
CREATE TABLE product_barcodes (
	"key" VARCHAR NOT NULL, 
	barcode VARCHAR NOT NULL, 
	product_id INTEGER NOT NULL, 
	pieces INTEGER NOT NULL, 
	CONSTRAINT pk_product_barcodes PRIMARY KEY ("key"), 
	CONSTRAINT fk_product_barcodes_product_id_products FOREIGN KEY(product_id) REFERENCES products (id) ON DELETE CASCADE
);
INSERT INTO "product_barcodes" VALUES('04600000000008','4600000000008',1,1);
CREATE TABLE products (
	id INTEGER NOT NULL, 
	offer_id VARCHAR NOT NULL, 
	sku VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	article VARCHAR NOT NULL, 
	weight_g INTEGER, 
	photo VARCHAR NOT NULL, 
	needs_mark BOOLEAN NOT NULL, 
	CONSTRAINT pk_products PRIMARY KEY (id)
);
INSERT INTO "products" VALUES(1,'TPMS-04','584650000','Датчик давления','tpms-04',NULL,'',0);
INSERT INTO "products" VALUES(2,'SC-GR','584650021','Шарф серый','sc-gr',NULL,'',0);
CREATE TABLE raised_alarms (
	posting_id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	due BIGINT NOT NULL, 
	raised_at BIGINT NOT NULL, 
	seen_at BIGINT, 
	CONSTRAINT pk_raised_alarms PRIMARY KEY (posting_id, kind, due), 
	CONSTRAINT fk_raised_alarms_posting_id_postings FOREIGN KEY(posting_id) REFERENCES postings (id) ON DELETE CASCADE
);
CREATE TABLE report_runs (
	week VARCHAR NOT NULL, 
	begun_at BIGINT NOT NULL, 
	desk VARCHAR NOT NULL, 
	entry_id INTEGER, 
	CONSTRAINT pk_report_runs PRIMARY KEY (week), 
	CONSTRAINT fk_report_runs_entry_id_journal FOREIGN KEY(entry_id) REFERENCES journal (id)
);
CREATE TABLE scans (
	id INTEGER NOT NULL, 
	at BIGINT NOT NULL, 
	desk VARCHAR NOT NULL, 
	who VARCHAR NOT NULL, 
	posting_id INTEGER, 
	scan VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	answer VARCHAR NOT NULL, 
	code VARCHAR NOT NULL, 
	CONSTRAINT pk_scans PRIMARY KEY (id)
);
INSERT INTO "scans" VALUES(1,1794985500000,'bench 1','',1,'0201234567-0001-1','posting_number','on_cart','');
INSERT INTO "scans" VALUES(2,1794985500000,'bench 1','',2,'0201234567-0002-1','posting_number','on_cart','');
CREATE TABLE settings (
	"key" VARCHAR NOT NULL, 
	value JSON NOT NULL, 
	CONSTRAINT pk_settings PRIMARY KEY ("key")
);
INSERT INTO "settings" VALUES('country','"CN"');
INSERT INTO "settings" VALUES('shop_name','"Wheels"');
INSERT INTO "settings" VALUES('warehouses','[["\u0428\u044d\u043d\u044c\u0447\u0436\u044d\u043d\u044c", "Asia/Shanghai", "CN", 3, [0, 1, 2, 3, 4], ["2026-11-27"]]]');
INSERT INTO "settings" VALUES('delivery_methods','[["CDEK door", "CDEK", "3pl_tracking", null, 0, null, null, null], ["Own van", "Van", "non_integrated", null, 0, null, null, null]]');
INSERT INTO "settings" VALUES('marks','true');
INSERT INTO "settings" VALUES('keep_buyers_days',45);
INSERT INTO "settings" VALUES('stores','["Wheels CN", "Scarves"]');
CREATE TABLE tracking_events (
	id INTEGER NOT NULL, 
	posting_id INTEGER NOT NULL, 
	package INTEGER NOT NULL, 
	tracking_number VARCHAR NOT NULL, 
	at BIGINT NOT NULL, 
	kind VARCHAR NOT NULL, 
	place VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	entry_id INTEGER NOT NULL, 
	CONSTRAINT pk_tracking_events PRIMARY KEY (id), 
	CONSTRAINT fk_tracking_events_posting_id_postings FOREIGN KEY(posting_id) REFERENCES postings (id) ON DELETE CASCADE, 
	CONSTRAINT fk_tracking_events_entry_id_journal FOREIGN KEY(entry_id) REFERENCES journal (id)
);
INSERT INTO "tracking_events" VALUES(1,1,1,'1000000001',1794985500000,'accepted','Москва','принято у Ивана','hand',27);
CREATE TABLE violations (
	id INTEGER NOT NULL, 
	at BIGINT NOT NULL, 
	points INTEGER NOT NULL, 
	carrier VARCHAR NOT NULL, 
	posting_number VARCHAR NOT NULL, 
	note VARCHAR NOT NULL, 
	lapses_at BIGINT, 
	entry_id INTEGER NOT NULL, 
	withdrawn_entry INTEGER, 
	CONSTRAINT pk_violations PRIMARY KEY (id), 
	CONSTRAINT fk_violations_entry_id_journal FOREIGN KEY(entry_id) REFERENCES journal (id), 
	CONSTRAINT fk_violations_withdrawn_entry_journal FOREIGN KEY(withdrawn_entry) REFERENCES journal (id)
);
INSERT INTO "violations" VALUES(1,1794985500000,3,'Yanwen','0201234567-0008-1','late',NULL,36,NULL);
CREATE INDEX ix_journal_undos ON journal (desk, id) WHERE deed = 'undo';
CREATE INDEX ix_journal_packings ON journal (at) WHERE deed = 'pack';
CREATE INDEX ix_journal_undoable ON journal (desk, id) WHERE undoable AND undone_by IS NULL;
CREATE INDEX ix_journal_unpackings ON journal (at) WHERE deed = 'unpack';
CREATE INDEX ix_journal_undone ON journal (desk, id) WHERE undone_by IS NOT NULL;
CREATE INDEX ix_journal_at ON journal (at, who);
CREATE UNIQUE INDEX uq_products_article ON products (article);
CREATE INDEX ix_products_sku ON products (sku);
CREATE INDEX ix_scans_at ON scans (at);
CREATE INDEX ix_scans_posting ON scans (posting_id);
CREATE INDEX ix_scans_alarms ON scans (at) WHERE answer = 'alarm';
CREATE INDEX ix_handovers_closed ON handovers (closed_at);
CREATE INDEX ix_handovers_open ON handovers (carrier) WHERE closed_at IS NULL AND dropped_at IS NULL;
CREATE INDEX ix_journal_changes_posting ON journal_changes (posting_id, entry_id);
CREATE INDEX ix_postings_store ON postings (store) WHERE store != '';
CREATE INDEX ix_postings_warehouse ON postings (tab, warehouse, due, id);
CREATE INDEX ix_postings_ship_due ON postings (ship_due, handed_over_at, cancelled_at, status, stage, warehouse, delivery_method, ship_carrier, store, ship_source);
CREATE INDEX ix_postings_delivery_method ON postings (tab, delivery_method, due, id);
CREATE INDEX ix_postings_to_pull ON postings (tab, packed_at) WHERE tab = 5 AND packed_at IS NOT NULL AND handed_over_at IS NULL AND pulled_at IS NULL;
CREATE INDEX ix_postings_created ON postings (created_entry);
CREATE INDEX ix_postings_ahead ON postings (id) WHERE ahead;
CREATE INDEX ix_postings_accepted_at ON postings (tab, accepted_at, due, id);
CREATE INDEX ix_postings_queue ON postings (tab, due, id, search);
CREATE INDEX ix_product_barcodes_product ON product_barcodes (product_id);
CREATE INDEX ix_pool_numbers_given ON pool_numbers (given_to) WHERE given_at IS NOT NULL;
CREATE INDEX ix_pool_numbers_free ON pool_numbers (carrier, added_at) WHERE given_at IS NULL;
CREATE INDEX ix_items_sku ON items (sku);
CREATE INDEX ix_items_article ON items (article);
CREATE UNIQUE INDEX uq_packages_tracking_number ON packages (tracking_number) WHERE tracking_number != '';
CREATE INDEX ix_packages_domestic_number ON packages (domestic_number) WHERE domestic_number IS NOT NULL;
CREATE UNIQUE INDEX uq_marks_key ON marks ("key");
CREATE INDEX ix_cases_open ON cases (kind, posting_id) WHERE closed_at IS NULL;
CREATE INDEX ix_labels_posting ON labels (posting_id, package);
CREATE INDEX ix_print_jobs_desk ON print_jobs (desk, state, id);
CREATE INDEX ix_print_jobs_posting ON print_jobs (posting_id);
CREATE UNIQUE INDEX uq_ozon_labels_box ON ozon_labels (posting_id, package);
CREATE INDEX ix_ozon_codes_posting ON ozon_codes (posting_id);
CREATE INDEX ix_case_log_case ON case_log (posting_id, case_number);
CREATE INDEX ix_tracking_events_entry ON tracking_events (entry_id);
CREATE UNIQUE INDEX uq_tracking_events ON tracking_events (posting_id, package, tracking_number, at, kind, text, entry_id);
CREATE INDEX ix_handover_boxes_posting ON handover_boxes (posting_id);
CREATE INDEX ix_evidence_checksum ON evidence (checksum);
CREATE INDEX ix_evidence_posting ON evidence (posting_id);
CREATE INDEX ix_raised_alarms_unseen ON raised_alarms (raised_at) WHERE seen_at IS NULL;
CREATE INDEX ix_owner_verdicts_posting ON owner_verdicts (posting_id, about, id);
CREATE TRIGGER guard_postings_update BEFORE UPDATE ON postings WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_postings_update'); END;
CREATE TRIGGER guard_postings_delete BEFORE DELETE ON postings WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_postings_delete'); END;
CREATE TRIGGER guard_items_update BEFORE UPDATE ON items WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_items_update'); END;
CREATE TRIGGER guard_items_delete BEFORE DELETE ON items WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_items_delete'); END;
CREATE TRIGGER guard_packages_insert BEFORE INSERT ON packages WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_packages_insert'); END;
CREATE TRIGGER guard_packages_update BEFORE UPDATE ON packages WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_packages_update'); END;
CREATE TRIGGER guard_packages_delete BEFORE DELETE ON packages WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_packages_delete'); END;
CREATE TRIGGER guard_buyers_update BEFORE UPDATE ON buyers WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_buyers_update'); END;
CREATE TRIGGER guard_buyers_delete BEFORE DELETE ON buyers WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_buyers_delete'); END;
CREATE TRIGGER guard_labels_insert BEFORE INSERT ON labels WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_labels_insert'); END;
CREATE TRIGGER guard_labels_update BEFORE UPDATE ON labels WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_labels_update'); END;
CREATE TRIGGER guard_labels_delete BEFORE DELETE ON labels WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_labels_delete'); END;
CREATE TRIGGER guard_settings_insert BEFORE INSERT ON settings WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_settings_insert'); END;
CREATE TRIGGER guard_settings_update BEFORE UPDATE ON settings WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_settings_update'); END;
CREATE TRIGGER guard_settings_delete BEFORE DELETE ON settings WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_settings_delete'); END;
CREATE TRIGGER guard_marks_insert BEFORE INSERT ON marks WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_marks_insert'); END;
CREATE TRIGGER guard_marks_update BEFORE UPDATE ON marks WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_marks_update'); END;
CREATE TRIGGER guard_marks_delete BEFORE DELETE ON marks WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_marks_delete'); END;
CREATE TRIGGER guard_products_insert BEFORE INSERT ON products WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_products_insert'); END;
CREATE TRIGGER guard_products_update BEFORE UPDATE ON products WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_products_update'); END;
CREATE TRIGGER guard_products_delete BEFORE DELETE ON products WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_products_delete'); END;
CREATE TRIGGER guard_product_barcodes_insert BEFORE INSERT ON product_barcodes WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_product_barcodes_insert'); END;
CREATE TRIGGER guard_product_barcodes_update BEFORE UPDATE ON product_barcodes WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_product_barcodes_update'); END;
CREATE TRIGGER guard_product_barcodes_delete BEFORE DELETE ON product_barcodes WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_product_barcodes_delete'); END;
CREATE TRIGGER guard_packers_insert BEFORE INSERT ON packers WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_packers_insert'); END;
CREATE TRIGGER guard_packers_update BEFORE UPDATE ON packers WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_packers_update'); END;
CREATE TRIGGER guard_packers_delete BEFORE DELETE ON packers WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_packers_delete'); END;
CREATE TRIGGER guard_ozon_labels_insert BEFORE INSERT ON ozon_labels WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_ozon_labels_insert'); END;
CREATE TRIGGER guard_ozon_labels_update BEFORE UPDATE ON ozon_labels WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_ozon_labels_update'); END;
CREATE TRIGGER guard_ozon_labels_delete BEFORE DELETE ON ozon_labels WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_ozon_labels_delete'); END;
CREATE TRIGGER guard_ozon_codes_insert BEFORE INSERT ON ozon_codes WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_ozon_codes_insert'); END;
CREATE TRIGGER guard_ozon_codes_update BEFORE UPDATE ON ozon_codes WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_ozon_codes_update'); END;
CREATE TRIGGER guard_ozon_codes_delete BEFORE DELETE ON ozon_codes WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_ozon_codes_delete'); END;
CREATE TRIGGER guard_cases_insert BEFORE INSERT ON cases WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_cases_insert'); END;
CREATE TRIGGER guard_cases_update BEFORE UPDATE ON cases WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_cases_update'); END;
CREATE TRIGGER guard_cases_delete BEFORE DELETE ON cases WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_cases_delete'); END;
CREATE TRIGGER guard_case_log_insert BEFORE INSERT ON case_log WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_case_log_insert'); END;
CREATE TRIGGER guard_case_log_update BEFORE UPDATE ON case_log WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_case_log_update'); END;
CREATE TRIGGER guard_case_log_delete BEFORE DELETE ON case_log WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_case_log_delete'); END;
CREATE TRIGGER guard_tracking_events_insert BEFORE INSERT ON tracking_events WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_tracking_events_insert'); END;
CREATE TRIGGER guard_tracking_events_update BEFORE UPDATE ON tracking_events WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_tracking_events_update'); END;
CREATE TRIGGER guard_tracking_events_delete BEFORE DELETE ON tracking_events WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_tracking_events_delete'); END;
CREATE TRIGGER guard_pool_numbers_insert BEFORE INSERT ON pool_numbers WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_pool_numbers_insert'); END;
CREATE TRIGGER guard_pool_numbers_update BEFORE UPDATE ON pool_numbers WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_pool_numbers_update'); END;
CREATE TRIGGER guard_pool_numbers_delete BEFORE DELETE ON pool_numbers WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_pool_numbers_delete'); END;
CREATE TRIGGER guard_handovers_insert BEFORE INSERT ON handovers WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_handovers_insert'); END;
CREATE TRIGGER guard_handovers_update BEFORE UPDATE ON handovers WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_handovers_update'); END;
CREATE TRIGGER guard_handovers_delete BEFORE DELETE ON handovers WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_handovers_delete'); END;
CREATE TRIGGER guard_evidence_insert BEFORE INSERT ON evidence WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_evidence_insert'); END;
CREATE TRIGGER guard_evidence_update BEFORE UPDATE ON evidence WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_evidence_update'); END;
CREATE TRIGGER guard_evidence_delete BEFORE DELETE ON evidence WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_evidence_delete'); END;
CREATE TRIGGER guard_violations_insert BEFORE INSERT ON violations WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_violations_insert'); END;
CREATE TRIGGER guard_violations_update BEFORE UPDATE ON violations WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_violations_update'); END;
CREATE TRIGGER guard_violations_delete BEFORE DELETE ON violations WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_violations_delete'); END;
CREATE TRIGGER guard_owner_verdicts_insert BEFORE INSERT ON owner_verdicts WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_owner_verdicts_insert'); END;
CREATE TRIGGER guard_owner_verdicts_update BEFORE UPDATE ON owner_verdicts WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_owner_verdicts_update'); END;
CREATE TRIGGER guard_owner_verdicts_delete BEFORE DELETE ON owner_verdicts WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_owner_verdicts_delete'); END;
CREATE TRIGGER guard_postings_image BEFORE UPDATE OF id, posting_number, order_number, status_text, incomplete, promise_moves, warehouse, delivery_method, carrier, region, city, store, status, stage, hold_reason, integration_type, accepted_at, shipment_date, ship_by, handed_over_at, delivered_at, cancelled_at, packed_at, promised_date, pulled_at, created_entry, image_entry ON postings WHEN NEW.image_entry = OLD.image_entry OR NEW.created_entry <> OLD.created_entry OR NOT EXISTS (SELECT 1 FROM journal_changes WHERE entry_id = (SELECT max(id) FROM journal) AND posting_id = OLD.id) BEGIN SELECT RAISE(ABORT, 'guard_postings_image'); END;
CREATE TRIGGER guard_postings_written BEFORE UPDATE OF hold_note, cancel_reason ON postings WHEN coalesce((SELECT sealed OR deed <> 'wipe' FROM journal ORDER BY id DESC LIMIT 1), 1) AND (NEW.image_entry = OLD.image_entry OR NEW.created_entry <> OLD.created_entry OR NOT EXISTS (SELECT 1 FROM journal_changes WHERE entry_id = (SELECT max(id) FROM journal) AND posting_id = OLD.id)) BEGIN SELECT RAISE(ABORT, 'guard_postings_written'); END;
CREATE TRIGGER guard_postings_gone BEFORE DELETE ON postings WHEN NOT EXISTS (SELECT 1 FROM journal_changes WHERE entry_id = (SELECT max(id) FROM journal) AND posting_id = OLD.id) BEGIN SELECT RAISE(ABORT, 'guard_postings_gone'); END;
CREATE TRIGGER guard_journal_sealed BEFORE UPDATE OF id, at, desk, who, deed, undoable, undo_of, sealed ON journal WHEN OLD.sealed BEGIN SELECT RAISE(ABORT, 'guard_journal_sealed'); END;
CREATE TRIGGER guard_journal_facts BEFORE UPDATE OF facts ON journal WHEN OLD.sealed AND coalesce((SELECT sealed OR deed <> 'wipe' FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_journal_facts'); END;
CREATE TRIGGER guard_journal_undone BEFORE UPDATE OF undone_by ON journal WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_journal_undone'); END;
CREATE TRIGGER guard_journal_delete BEFORE DELETE ON journal WHEN 1 BEGIN SELECT RAISE(ABORT, 'guard_journal_delete'); END;
CREATE TRIGGER guard_journal_changes_insert BEFORE INSERT ON journal_changes WHEN (SELECT sealed FROM journal WHERE id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'guard_journal_changes_insert'); END;
CREATE TRIGGER guard_journal_changes_update BEFORE UPDATE ON journal_changes WHEN coalesce((SELECT sealed OR deed <> 'wipe' FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_journal_changes_update'); END;
CREATE TRIGGER guard_journal_changes_delete BEFORE DELETE ON journal_changes WHEN 1 BEGIN SELECT RAISE(ABORT, 'guard_journal_changes_delete'); END;
CREATE TRIGGER guard_scans_update BEFORE UPDATE ON scans WHEN 1 BEGIN SELECT RAISE(ABORT, 'guard_scans_update'); END;
CREATE TRIGGER guard_scans_delete BEFORE DELETE ON scans WHEN 1 BEGIN SELECT RAISE(ABORT, 'guard_scans_delete'); END;
CREATE TRIGGER guard_handover_boxes_insert BEFORE INSERT ON handover_boxes WHEN EXISTS (SELECT 1 FROM handovers WHERE id = NEW.handover_id AND closed_at IS NOT NULL) AND EXISTS (SELECT 1 FROM postings WHERE id = NEW.posting_id) BEGIN SELECT RAISE(ABORT, 'guard_handover_boxes_insert'); END;
CREATE TRIGGER guard_handover_boxes_update BEFORE UPDATE ON handover_boxes WHEN EXISTS (SELECT 1 FROM handovers WHERE id = OLD.handover_id AND closed_at IS NOT NULL) AND EXISTS (SELECT 1 FROM postings WHERE id = OLD.posting_id) BEGIN SELECT RAISE(ABORT, 'guard_handover_boxes_update'); END;
CREATE TRIGGER guard_handover_boxes_delete BEFORE DELETE ON handover_boxes WHEN EXISTS (SELECT 1 FROM handovers WHERE id = OLD.handover_id AND closed_at IS NOT NULL) AND EXISTS (SELECT 1 FROM postings WHERE id = OLD.posting_id) BEGIN SELECT RAISE(ABORT, 'guard_handover_boxes_delete'); END;
CREATE TRIGGER guard_pool_numbers_given BEFORE UPDATE OF given_at ON pool_numbers WHEN OLD.given_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'guard_pool_numbers_given'); END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('labels',1);
INSERT INTO "sqlite_sequence" VALUES('print_jobs',1);
COMMIT;
PRAGMA user_version = 1000;
