BEGIN TRANSACTION;
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY);
INSERT INTO "alembic_version" VALUES('0003');
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
INSERT INTO "buyers" VALUES(1,'','','Иван Тестов','+79990000000','Тестовая ул., 1','');
INSERT INTO "buyers" VALUES(2,'','','Иван Тестов','+79990000000','Тестовая ул., 1','');
INSERT INTO "buyers" VALUES(3,'','','Иван Тестов','+79990000000','Тестовая ул., 1','');
INSERT INTO "buyers" VALUES(4,'','','Иван Тестов','+79990000000','Тестовая ул., 1','');
INSERT INTO "buyers" VALUES(5,'','','Иван Тестов','+79990000000','Тестовая ул., 1','');
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
INSERT INTO "items" VALUES(2,0,'584650000','TPMS-04','Датчик давления',1,'4990.00','RUB','tpms-04');
INSERT INTO "items" VALUES(3,0,'584650000','TPMS-04','Датчик давления',1,'4990.00','RUB','tpms-04');
INSERT INTO "items" VALUES(4,0,'584650000','TPMS-04','Датчик давления',1,'4990.00','RUB','tpms-04');
INSERT INTO "items" VALUES(5,0,'584650000','TPMS-04','Датчик давления',1,'4990.00','RUB','tpms-04');
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
INSERT INTO "journal" VALUES(1,1794981900000,'bench 1','','setting','{"changed": {"import_time_zone": ["", "UTC"]}}',0,1,NULL,NULL);
INSERT INTO "journal" VALUES(2,1794981900000,'bench 1','','import','{"file": "postings.csv", "layout": "fbs_ru_other", "time_zone": "UTC", "new": 5, "changed": 0, "unchanged": 0, "refused": 0, "newest": "2026-11-18T10:00:00+00:00"}',1,1,NULL,NULL);
INSERT INTO "journal" VALUES(3,1794981900000,'bench 1','','packer_added','{"packer": "Mei"}',0,1,NULL,NULL);
INSERT INTO "journal" VALUES(4,1794981900000,'bench 1','Mei','sign_in','{"packer": "Mei"}',0,1,NULL,NULL);
INSERT INTO "journal" VALUES(5,1794981900000,'bench 1','Mei','setting','{"changed": {"country": ["RU", "CN"], "warehouses": [[], [["\u0428\u044d\u043d\u044c\u0447\u0436\u044d\u043d\u044c", "Asia/Shanghai", "CN", 3]]]}}',0,1,NULL,NULL);
INSERT INTO "journal" VALUES(6,1794985500000,'bench 1','Mei','pack','{"posting": "0201234567-0029-1"}',1,1,NULL,NULL);
INSERT INTO "journal" VALUES(7,1794985500000,'bench 1','Mei','track','{"posting": "0201234567-0029-1", "number": "UG123456785YP"}',1,1,NULL,NULL);
INSERT INTO "journal" VALUES(8,1794985500000,'bench 1','Mei','points_added','{"points": 3, "carrier": "Yanwen", "posting": ""}',1,1,NULL,NULL);
INSERT INTO "journal" VALUES(9,1794985500000,'bench 1','Mei','hold','{"posting": "0201234567-0030-1", "reason": "out_of_stock"}',1,1,NULL,NULL);
INSERT INTO "journal" VALUES(10,1794985500000,'bench 1','Mei','cancel','{"posting": "0201234567-0031-1"}',1,1,NULL,NULL);
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
INSERT INTO "journal_changes" VALUES(6,1,'{"stage": "new", "packed_at": null, "image_entry": 2}','{"stage": "packed", "packed_at": 1794985500000, "image_entry": 6}');
INSERT INTO "journal_changes" VALUES(7,1,'{"packages": [[1, "", ""]], "image_entry": 6}','{"packages": [[1, "UG123456785YP", "Yanwen"]], "image_entry": 7}');
INSERT INTO "journal_changes" VALUES(9,2,'{"hold_reason": null, "image_entry": 2}','{"hold_reason": "out_of_stock", "image_entry": 9}');
INSERT INTO "journal_changes" VALUES(10,3,'{"stage": "new", "cancel_reason": "", "cancelled_at": null, "image_entry": 2}','{"stage": "cancelled", "cancel_reason": "out of stock", "cancelled_at": 1794985500000, "image_entry": 10}');
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
CREATE TABLE marks (
	posting_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	"key" VARCHAR NOT NULL, 
	code VARCHAR NOT NULL, 
	CONSTRAINT pk_marks PRIMARY KEY (posting_id, number), 
	CONSTRAINT fk_marks_posting_id_postings FOREIGN KEY(posting_id) REFERENCES postings (id) ON DELETE CASCADE
);
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
INSERT INTO "packages" VALUES(1,1,'UG123456785YP','Yanwen',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "packers" VALUES(1,'Mei','MEI01','$argon2id$v=19$m=19456,t=2,p=1$vYdYRIZEvHphQdpeqCXkHA$X3sG1vDONY6vUZS0Az/eJ7ASTU9hmH0yZwYD6MeIZ5Q',1,1,0,NULL);
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
	CONSTRAINT pk_postings PRIMARY KEY (id), 
	CONSTRAINT uq_postings_posting_number UNIQUE (posting_number), 
	CONSTRAINT fk_postings_created_entry_journal FOREIGN KEY(created_entry) REFERENCES journal (id), 
	CONSTRAINT fk_postings_image_entry_journal FOREIGN KEY(image_entry) REFERENCES journal (id)
);
INSERT INTO "postings" VALUES(1,'0201234567-0029-1','0201234567-0029','awaiting_packaging','','packed',NULL,'','',0,1794816000000,1795121999000,1795208399000,NULL,NULL,NULL,1794985500000,NULL,0,'','','',NULL,'','',2,7,1,1795121999000,'pack','R1','ozon',1,'0201234567-0029-1 0201234567-0029 tpms-04 584650000 датчик давления ug123456785yp',NULL);
INSERT INTO "postings" VALUES(2,'0201234567-0030-1','0201234567-0030','awaiting_packaging','','new','out_of_stock','','',0,1794816000000,1795121999000,NULL,NULL,NULL,NULL,NULL,NULL,0,'','','',NULL,'','',2,9,2,1795121999000,'pack','R1','ozon',0,'0201234567-0030-1 0201234567-0030 tpms-04 584650000 датчик давления',NULL);
INSERT INTO "postings" VALUES(3,'0201234567-0031-1','0201234567-0031','awaiting_packaging','','cancelled',NULL,'','out of stock',0,1794816000000,NULL,NULL,NULL,NULL,1794985500000,NULL,NULL,0,'','','',NULL,'','',2,10,5,1152921504606846976,'','','',1,'0201234567-0031-1 0201234567-0031 tpms-04 584650000 датчик давления',NULL);
INSERT INTO "postings" VALUES(4,'0201234567-0032-1','0201234567-0032','delivering','','new',NULL,'','',0,1794816000000,1795121999000,1795208399000,1794996000000,NULL,NULL,NULL,NULL,0,'','','',NULL,'','',2,2,3,1152921504606846976,'','','',0,'0201234567-0032-1 0201234567-0032 tpms-04 584650000 датчик давления',NULL);
INSERT INTO "postings" VALUES(5,'0201234567-0033-1','0201234567-0033','cancelled','','new',NULL,'','',0,1794816000000,1795121999000,1795208399000,NULL,NULL,1794909600000,NULL,NULL,0,'','','',NULL,'','',2,2,5,1152921504606846976,'','','',0,'0201234567-0033-1 0201234567-0033 tpms-04 584650000 датчик давления',NULL);
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
CREATE TABLE product_barcodes (
	"key" VARCHAR NOT NULL, 
	barcode VARCHAR NOT NULL, 
	product_id INTEGER NOT NULL, 
	pieces INTEGER NOT NULL, 
	CONSTRAINT pk_product_barcodes PRIMARY KEY ("key"), 
	CONSTRAINT fk_product_barcodes_product_id_products FOREIGN KEY(product_id) REFERENCES products (id) ON DELETE CASCADE
);
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
CREATE TABLE raised_alarms (
	posting_id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	due BIGINT NOT NULL, 
	raised_at BIGINT NOT NULL, 
	seen_at BIGINT, 
	CONSTRAINT pk_raised_alarms PRIMARY KEY (posting_id, kind, due), 
	CONSTRAINT fk_raised_alarms_posting_id_postings FOREIGN KEY(posting_id) REFERENCES postings (id) ON DELETE CASCADE
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
CREATE TABLE settings (
	"key" VARCHAR NOT NULL, 
	value JSON NOT NULL, 
	CONSTRAINT pk_settings PRIMARY KEY ("key")
);
INSERT INTO "settings" VALUES('import_time_zone','"UTC"');
INSERT INTO "settings" VALUES('country','"CN"');
INSERT INTO "settings" VALUES('warehouses','[["\u0428\u044d\u043d\u044c\u0447\u0436\u044d\u043d\u044c", "Asia/Shanghai", "CN", 3]]');
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
INSERT INTO "violations" VALUES(1,1794985500000,3,'Yanwen','','R13',NULL,8,NULL);
CREATE INDEX ix_journal_at ON journal (at, who);
CREATE INDEX ix_journal_unpackings ON journal (at) WHERE deed = 'unpack';
CREATE INDEX ix_journal_packings ON journal (at) WHERE deed = 'pack';
CREATE INDEX ix_journal_undoable ON journal (desk, id) WHERE undoable AND undone_by IS NULL;
CREATE UNIQUE INDEX uq_products_article ON products (article);
CREATE INDEX ix_products_sku ON products (sku);
CREATE INDEX ix_scans_posting ON scans (posting_id);
CREATE INDEX ix_scans_at ON scans (at);
CREATE INDEX ix_scans_alarms ON scans (at) WHERE answer = 'alarm';
CREATE INDEX ix_handovers_open ON handovers (carrier) WHERE closed_at IS NULL AND dropped_at IS NULL;
CREATE INDEX ix_handovers_closed ON handovers (closed_at);
CREATE INDEX ix_journal_changes_posting ON journal_changes (posting_id, entry_id);
CREATE INDEX ix_postings_created ON postings (created_entry);
CREATE INDEX ix_postings_accepted_at ON postings (tab, accepted_at, due, id);
CREATE INDEX ix_postings_to_pull ON postings (tab, packed_at) WHERE tab = 5 AND packed_at IS NOT NULL AND handed_over_at IS NULL AND pulled_at IS NULL;
CREATE INDEX ix_postings_queue ON postings (tab, due, id, search);
CREATE INDEX ix_postings_warehouse ON postings (tab, warehouse, due, id);
CREATE INDEX ix_postings_ahead ON postings (id) WHERE ahead;
CREATE INDEX ix_postings_delivery_method ON postings (tab, delivery_method, due, id);
CREATE INDEX ix_product_barcodes_product ON product_barcodes (product_id);
CREATE INDEX ix_pool_numbers_given ON pool_numbers (given_to) WHERE given_at IS NOT NULL;
CREATE INDEX ix_pool_numbers_free ON pool_numbers (carrier, added_at) WHERE given_at IS NULL;
CREATE INDEX ix_items_article ON items (article);
CREATE INDEX ix_items_sku ON items (sku);
CREATE INDEX ix_packages_domestic_number ON packages (domestic_number) WHERE domestic_number IS NOT NULL;
CREATE UNIQUE INDEX uq_packages_tracking_number ON packages (tracking_number) WHERE tracking_number != '';
CREATE UNIQUE INDEX uq_marks_key ON marks ("key");
CREATE INDEX ix_cases_open ON cases (kind, posting_id) WHERE closed_at IS NULL;
CREATE INDEX ix_labels_posting ON labels (posting_id, package);
CREATE INDEX ix_print_jobs_desk ON print_jobs (desk, state, id);
CREATE INDEX ix_print_jobs_posting ON print_jobs (posting_id);
CREATE UNIQUE INDEX uq_ozon_labels_box ON ozon_labels (posting_id, package);
CREATE INDEX ix_ozon_codes_posting ON ozon_codes (posting_id);
CREATE INDEX ix_case_log_case ON case_log (posting_id, case_number);
CREATE UNIQUE INDEX uq_tracking_events ON tracking_events (posting_id, package, tracking_number, at, kind, text, entry_id);
CREATE INDEX ix_tracking_events_entry ON tracking_events (entry_id);
CREATE INDEX ix_handover_boxes_posting ON handover_boxes (posting_id);
CREATE INDEX ix_evidence_posting ON evidence (posting_id);
CREATE INDEX ix_evidence_checksum ON evidence (checksum);
CREATE INDEX ix_raised_alarms_unseen ON raised_alarms (raised_at) WHERE seen_at IS NULL;
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
CREATE TRIGGER guard_postings_image BEFORE UPDATE OF id, posting_number, order_number, status_text, hold_note, cancel_reason, incomplete, promise_moves, warehouse, delivery_method, carrier, region, city, status, stage, hold_reason, integration_type, accepted_at, shipment_date, ship_by, handed_over_at, delivered_at, cancelled_at, packed_at, promised_date, pulled_at, created_entry, image_entry ON postings WHEN NEW.image_entry = OLD.image_entry OR NEW.created_entry <> OLD.created_entry OR NOT EXISTS (SELECT 1 FROM journal_changes WHERE entry_id = (SELECT max(id) FROM journal) AND posting_id = OLD.id) BEGIN SELECT RAISE(ABORT, 'guard_postings_image'); END;
CREATE TRIGGER guard_postings_gone BEFORE DELETE ON postings WHEN NOT EXISTS (SELECT 1 FROM journal_changes WHERE entry_id = (SELECT max(id) FROM journal) AND posting_id = OLD.id) BEGIN SELECT RAISE(ABORT, 'guard_postings_gone'); END;
CREATE TRIGGER guard_journal_sealed BEFORE UPDATE OF id, at, desk, who, deed, facts, undoable, undo_of, sealed ON journal WHEN OLD.sealed BEGIN SELECT RAISE(ABORT, 'guard_journal_sealed'); END;
CREATE TRIGGER guard_journal_undone BEFORE UPDATE OF undone_by ON journal WHEN coalesce((SELECT sealed FROM journal ORDER BY id DESC LIMIT 1), 1) BEGIN SELECT RAISE(ABORT, 'guard_journal_undone'); END;
CREATE TRIGGER guard_journal_delete BEFORE DELETE ON journal WHEN 1 BEGIN SELECT RAISE(ABORT, 'guard_journal_delete'); END;
CREATE TRIGGER guard_journal_changes_insert BEFORE INSERT ON journal_changes WHEN (SELECT sealed FROM journal WHERE id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'guard_journal_changes_insert'); END;
CREATE TRIGGER guard_journal_changes_update BEFORE UPDATE ON journal_changes WHEN 1 BEGIN SELECT RAISE(ABORT, 'guard_journal_changes_update'); END;
CREATE TRIGGER guard_journal_changes_delete BEFORE DELETE ON journal_changes WHEN 1 BEGIN SELECT RAISE(ABORT, 'guard_journal_changes_delete'); END;
CREATE TRIGGER guard_scans_update BEFORE UPDATE ON scans WHEN 1 BEGIN SELECT RAISE(ABORT, 'guard_scans_update'); END;
CREATE TRIGGER guard_scans_delete BEFORE DELETE ON scans WHEN 1 BEGIN SELECT RAISE(ABORT, 'guard_scans_delete'); END;
CREATE TRIGGER guard_handover_boxes_insert BEFORE INSERT ON handover_boxes WHEN EXISTS (SELECT 1 FROM handovers WHERE id = NEW.handover_id AND closed_at IS NOT NULL) AND EXISTS (SELECT 1 FROM postings WHERE id = NEW.posting_id) BEGIN SELECT RAISE(ABORT, 'guard_handover_boxes_insert'); END;
CREATE TRIGGER guard_handover_boxes_update BEFORE UPDATE ON handover_boxes WHEN EXISTS (SELECT 1 FROM handovers WHERE id = OLD.handover_id AND closed_at IS NOT NULL) AND EXISTS (SELECT 1 FROM postings WHERE id = OLD.posting_id) BEGIN SELECT RAISE(ABORT, 'guard_handover_boxes_update'); END;
CREATE TRIGGER guard_handover_boxes_delete BEFORE DELETE ON handover_boxes WHEN EXISTS (SELECT 1 FROM handovers WHERE id = OLD.handover_id AND closed_at IS NOT NULL) AND EXISTS (SELECT 1 FROM postings WHERE id = OLD.posting_id) BEGIN SELECT RAISE(ABORT, 'guard_handover_boxes_delete'); END;
CREATE TRIGGER guard_pool_numbers_given BEFORE UPDATE OF given_at ON pool_numbers WHEN OLD.given_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'guard_pool_numbers_given'); END;
DELETE FROM "sqlite_sequence";
COMMIT;
